using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>
/// The table of contents: a link to each heading with its page. Page numbers are known only to whoever lays out the pages, so each is a
/// field that is filled when the document is opened. A field around them all would keep LibreOffice from doing so.
/// </summary>
internal sealed class WordContents
{
    private const int DeepestLevel = 2;

    private readonly List<(int Level, string Text, string Name)> _entries = [];

    /// <summary>How many headings there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a heading and gives the name of its bookmark.</summary>
    public string Add(int level, string text)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"_Toc{_entries.Count + 1:D6}");
        _entries.Add((level, text, name));
        return name;
    }

    /// <summary>The heading of the table and the table.</summary>
    public IEnumerable<OpenXmlElement> Build(string heading)
    {
        var lines = _entries.Where(entry => entry.Level <= DeepestLevel).Select(Line).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        return lines.Prepend(WordText.Paragraph(heading, WordStyles.ContentsHeading));
    }

    private static W.Paragraph Line((int Level, string Text, string Name) entry) => WordText.Paragraph(
        [new W.Hyperlink([WordText.Run(entry.Text), WordText.Tab(), .. PageOf(entry.Name)]) { Anchor = entry.Name, History = true }],
        StyleOf(entry.Level));

    /// <summary>The page of a bookmark; marked as not filled yet, so that whoever lays out the pages fills it.</summary>
    private static IEnumerable<OpenXmlElement> PageOf(string bookmark) =>
    [
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin, Dirty = true }),
        new W.Run(new W.FieldCode($" PAGEREF {bookmark} \\h ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        WordText.Run("…"),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
    ];

    private static string StyleOf(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");
}
