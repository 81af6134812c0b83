using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Globalization;
using DocumentFormat.OpenXml;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>
/// The body of a document under construction: blocks are added from top to bottom. A table is begun with <see cref="NewTable"/>, which
/// knows how wide the page is, and added once it has its rows; lines in its cells are laid out by <see cref="WordLines"/>. Wide tables
/// go between <see cref="Turn"/> to landscape and back.
/// </summary>
internal sealed class WordPage(ReportWords words)
{
    // Beyond any number of headings.
    private const int FirstBookmark = 1_000_000_000;

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

    /// <summary>
    /// Puts the table of contents here; it lists every heading of the document, also those still to come. Only the first call counts.
    /// </summary>
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
    public WordTable NewTable(params IReadOnlyList<int> shares) =>
        new(WordFrame.TextWidth(_landscape), WordFrame.LinesOfHalfPage(_landscape), shares);

    /// <summary>
    /// The name of the bookmark at an anchor of the report: at most 40 characters, as Word wants it, and without odd ones.
    /// </summary>
    public static string BookmarkOf(string anchor) => $"b{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(anchor)))[..24]}";

    /// <summary>The number of the bookmark at an anchor, apart from those of headings.</summary>
    public static string BookmarkIdOf(string anchor) =>
        (FirstBookmark + (BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(anchor))) % FirstBookmark))
            .ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds a heading.</summary>
    /// <param name="level">Its depth from 1.</param>
    /// <param name="text">The heading.</param>
    /// <param name="onNewPage">Whether a page begins with it.</param>
    public void Heading(int level, string text, bool onNewPage = false)
    {
        var name = _contents.Add(level, SafeText.OneLine(text));
        var id = _contents.Count.ToString(CultureInfo.InvariantCulture);
        var heading = WordText.Paragraph(
            [new W.BookmarkStart { Id = id, Name = name }, WordText.Run(text), new W.BookmarkEnd { Id = id }],
            WordStyles.Heading(level));
        if (onNewPage)
        {
            heading.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();
        }

        _blocks.Add(heading);
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
