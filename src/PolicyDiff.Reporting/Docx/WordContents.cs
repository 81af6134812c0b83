using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>
/// The table of contents: a field that Word can fill anew, filled beforehand with a link to each heading. Page numbers are known only to
/// whoever lays out the pages, so they come with the first update of the field rather than as a guess.
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

        Open(lines[0]);
        lines[^1].Append(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
        return
        [
            new W.SdtBlock(
                new W.SdtProperties(new W.SdtContentDocPartObject(new W.DocPartGallery { Val = "Table of Contents" }, new W.DocPartUnique())),
                new W.SdtContentBlock([WordText.Paragraph(heading, WordStyles.ContentsHeading), .. lines])),
        ];
    }

    private static void Open(W.Paragraph first)
    {
        OpenXmlElement[] field =
        [
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            new W.Run(new W.FieldCode($" TOC \\o \"1-{DeepestLevel}\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        ];
        foreach (var run in field.Reverse())
        {
            first.InsertAfter(run, first.ParagraphProperties);
        }
    }

    private static W.Paragraph Line((int Level, string Text, string Name) entry) => WordText.Paragraph(
        [new W.Hyperlink(WordText.Run(entry.Text)) { Anchor = entry.Name, History = true }],
        StyleOf(entry.Level));

    private static string StyleOf(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");
}
