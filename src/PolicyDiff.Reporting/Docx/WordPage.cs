using System.Globalization;
using DocumentFormat.OpenXml;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>
/// The body of a document under construction: blocks are added from top to bottom. A table is begun with <see cref="NewTable"/>, which
/// knows how wide the page is, and added once it has its rows; quotes in its cells are laid out by <see cref="WordQuotes"/>. Wide tables
/// go between <see cref="Turn"/> to landscape and back.
/// </summary>
internal sealed class WordPage(ReportWords words)
{
    private readonly List<OpenXmlElement> _blocks = [];
    private readonly WordContents _contents = new();
    private int? _contentsAt;
    private bool _landscape;

    /// <summary>Whether any page so far is held across.</summary>
    public bool HasLandscape { get; private set; }

    /// <summary>Where its links lead.</summary>
    public WordLinks Links { get; } = new();

    /// <summary>Adds the title.</summary>
    public void Title(string text) => Paragraph(text, WordStyles.Title);

    /// <summary>Puts the table of contents here; it lists every heading of the document, also those still to come. Only the first call counts.</summary>
    public void Contents() => _contentsAt ??= _blocks.Count;

    /// <summary>Lets what follows stand on new pages, held across or upright; nothing where they are held so already.</summary>
    public void Turn(bool landscape)
    {
        if (landscape != _landscape && _blocks.Count > 0)
        {
            var last = WordText.Paragraph([], WordStyles.Gap);
            last.ParagraphProperties!.Append(WordFrame.PageSetup(_landscape));
            _blocks.Add(last);
        }

        _landscape = landscape;
        HasLandscape |= landscape;
    }

    /// <summary>Starts a table as wide as the page.</summary>
    /// <param name="shares">The widths of the columns in proportion to each other.</param>
    public WordTable NewTable(params IReadOnlyList<int> shares) => new(WordFrame.TextWidth(_landscape), WordFrame.LinesOfHalfPage(_landscape), shares);

    /// <summary>A run as a link.</summary>
    /// <param name="run">What it says.</param>
    /// <param name="target">An address, escaped; it may be relative to the document.</param>
    public W.Hyperlink Link(OpenXmlElement run, string target) => new(run) { Id = Links.IdOf(target), History = true };

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
    /// <param name="level">Its depth from 1.</param>
    public void Entry(string mark, string text, string? textStyle = null, int level = 1) =>
        Paragraph([WordText.Run(mark, WordStyles.Strong), WordText.Tab(), WordText.Run(text, textStyle)], WordStyles.ListEntry(level));

    /// <summary>Adds a block that was made elsewhere.</summary>
    public void Add(OpenXmlElement block) => _blocks.Add(block);

    /// <summary>Adds a table and some air below it.</summary>
    public void Table(WordTable table) => _blocks.AddRange([table.Build(), WordText.Paragraph([], WordStyles.Gap)]);

    /// <summary>The body.</summary>
    public W.Body Build()
    {
        if (_contentsAt is { } place && _contents.Count > 0)
        {
            _blocks.InsertRange(place, _contents.Build(words["Contents.Heading"]).Append(WordText.Paragraph([], WordStyles.Gap)));
            _contentsAt = null;
        }

        return new W.Body(_blocks.Append(WordFrame.PageSetup(_landscape)));
    }
}
