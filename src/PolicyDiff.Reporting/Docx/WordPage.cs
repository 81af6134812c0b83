using System.Globalization;
using DocumentFormat.OpenXml;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>The body of a document under construction.</summary>
internal sealed class WordPage(ReportWords words)
{
    private readonly List<OpenXmlElement> _blocks = [];
    private readonly WordContents _contents = new();
    private int? _contentsAt;

    /// <summary>Adds the title.</summary>
    public void Title(string text) => Paragraph(text, WordStyles.Title);

    /// <summary>Puts the table of contents here; it lists every heading of the document, also those still to come. Only the first call counts.</summary>
    public void Contents() => _contentsAt ??= _blocks.Count;

    /// <summary>Adds a heading.</summary>
    public void Heading(int level, string text)
    {
        var name = _contents.Add(level, SafeText.OneLine(text));
        var id = _contents.Count.ToString(CultureInfo.InvariantCulture);
        _blocks.Add(WordText.Paragraph(
            [new W.BookmarkStart { Id = id, Name = name }, WordText.Run(text), new W.BookmarkEnd { Id = id }],
            WordStyles.Heading(level)));
    }

    /// <summary>Adds a paragraph; nothing where the text is empty.</summary>
    public void Paragraph(string text, string? style = null)
    {
        if (text.Length > 0)
        {
            _blocks.Add(WordText.Paragraph(text, style));
        }
    }

    /// <summary>Adds a paragraph of several runs.</summary>
    public void Paragraph(IEnumerable<OpenXmlElement> runs, string? style = null) => _blocks.Add(WordText.Paragraph(runs, style));

    /// <summary>Adds a line of a list.</summary>
    /// <param name="mark">What stands before it: a number or a bullet.</param>
    /// <param name="text">The text.</param>
    /// <param name="textStyle">The style of the text; plain where none is given.</param>
    public void Entry(string mark, string text, string? textStyle = null) =>
        Paragraph([WordText.Run(mark, WordStyles.Strong), WordText.Tab(), WordText.Run(text, textStyle)], WordStyles.ListEntry);

    /// <summary>Adds a table and some air below it.</summary>
    public void Table(WordTable table) => _blocks.AddRange([table.Build(), WordText.Paragraph([], WordStyles.Gap)]);

    /// <summary>Adds a table of names and values; rows without value are left out.</summary>
    public void Facts(IEnumerable<(string Name, string? Value)> facts)
    {
        var table = new WordTable(1, 3);
        foreach (var (name, value) in facts.Where(fact => !string.IsNullOrEmpty(fact.Value)))
        {
            table.Row([table.Cell(0, [WordText.Paragraph([WordText.Run(name, WordStyles.Strong)], WordStyles.TableText)]), table.Cell(1, [WordText.Paragraph(value!, WordStyles.TableText)])]);
        }

        Table(table);
    }

    /// <summary>The body, without page setup.</summary>
    public W.Body Build()
    {
        if (_contentsAt is { } place && _contents.Count > 0)
        {
            _blocks.InsertRange(place, _contents.Build(words["Contents.Heading"]));
            _contentsAt = null;
        }

        return new W.Body(_blocks);
    }
}
