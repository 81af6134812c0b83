using System.Text.RegularExpressions;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Furniture;

/// <summary>
/// Recognises the printed contents: rows that end in a page number behind dot leaders, or behind a wide gap while they link to a page or
/// stand under a title such as "Inhoud". Its entries are evidence for headings; its rows are not text of the document.
/// </summary>
internal sealed partial class ContentsPage
{
    private const int FewestEntries = 3;
    private const int FewestMarks = 3;
    private static readonly char[] Leaders = ['.', '…', '_', '·', ' ', '-'];
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly HashSet<TextLine> _rows;

    private ContentsPage(IReadOnlyList<PrintedEntry> entries, HashSet<TextLine> rows) => (Entries, _rows) = (entries, rows);

    /// <summary>The entries in order; empty where there is no contents page.</summary>
    public IReadOnlyList<PrintedEntry> Entries { get; }

    /// <summary>The page it begins on, from 1; null where there is none.</summary>
    public int? FirstPage => _rows.Count == 0 ? null : _rows.Min(row => row.Page);

    /// <summary>The pages of contents that are the text of the document: their rows make no table.</summary>
    public IReadOnlySet<int> ListPages { get; private init; } = new HashSet<int>();

    /// <summary>Looks for the contents in all pages.</summary>
    /// <param name="pages">The pages as rows, in order.</param>
    /// <param name="links">The links of each page, by page number.</param>
    public static ContentsPage Find(IReadOnlyList<PageText> pages, Func<int, IReadOnlyList<PdfLink>> links)
    {
        List<PrintedEntry> entries = [];
        HashSet<TextLine> rows = [];
        var open = false;
        foreach (var page in pages)
        {
            var found = OnPage(page, links(page.Number), open);
            open = found.Entries.Count > 0 && (open || found.Entries.Count >= FewestEntries);
            if (open)
            {
                entries.AddRange(found.Entries);
                rows.UnionWith(found.Rows);
            }
        }

        return IsWhole(pages, rows)
            ? new ContentsPage([], []) { ListPages = rows.Select(row => row.Page).ToHashSet() }
            : new ContentsPage(entries, rows);
    }

    /// <summary>
    /// Whether hardly anything is left without the contents: then they are the text, and leaving them out would lose it in silence.
    /// </summary>
    private static bool IsWhole(IReadOnlyList<PageText> pages, HashSet<TextLine> rows)
    {
        const double Most = 0.5;
        return rows.Sum(WordsIn) > Most * pages.SelectMany(page => page.Rows).Sum(WordsIn);
    }

    /// <summary>Words with letters: leaders may be a word for each dot.</summary>
    private static int WordsIn(TextLine row) => row.Words.Count(word => word.Text.Any(char.IsLetter));

    /// <summary>The page without the rows of the contents.</summary>
    public PageText Without(PageText page) => page.With(page.Rows.Where(row => !_rows.Contains(row)));

    private static (List<PrintedEntry> Entries, List<TextLine> Rows) OnPage(PageText page, IReadOnlyList<PdfLink> links, bool goesOn)
    {
        List<PrintedEntry> entries = [];
        List<TextLine> rows = [];
        List<TextLine> pending = [];
        var titled = goesOn;
        foreach (var row in page.Rows)
        {
            if (ContentsTitle().IsMatch(row.Text))
            {
                titled = true;
                rows.Add(row);
                pending.Clear();
                continue;
            }

            var linked = links.Any(link => link.Page is not null && IsOn(link.Box, row.Box));
            if (EntryOf(row, titled || linked) is { } entry)
            {
                var whole = pending.Count == 0
                    ? entry
                    : entry with
                    {
                        Title = string.Join(' ', pending.Select(part => part.Text).Append(entry.Title)),
                        Indent = pending[0].Box.Left,
                    };
                entries.Add(whole);
                rows.AddRange(pending.Append(row));
                pending.Clear();
            }
            else if ((linked || entries.Count > 0 || titled) && pending.Count < 2)
            {
                pending.Add(row);
            }
            else
            {
                pending.Clear();
            }
        }

        return entries.Count == 0 ? ([], []) : (entries, rows);
    }

    private static PrintedEntry? EntryOf(TextLine row, bool trusted)
    {
        if (WithLeader(row, trusted ? 1 : FewestMarks) is { } entry)
        {
            return entry;
        }

        var parts = trusted ? WideGaps.Parts(row) : [];
        if (parts.Count < 2 || !PageNumber().IsMatch(parts[^1].Text))
        {
            return null;
        }

        return Entry(string.Join(' ', parts.SkipLast(1).Select(part => part.Text)), parts[^1].Text, row);
    }

    /// <summary>
    /// A title, leader marks, and a number; a long title leaves room for few marks. A raised figure points to a footnote, not to a page.
    /// </summary>
    private static PrintedEntry? WithLeader(TextLine row, int fewest)
    {
        var text = row.TextWithoutMarks;
        var page = text[(text.TrimEnd(Digits).Length)..];
        var title = text[..^page.Length].TrimEnd(Leaders);
        var marks = text[title.Length..^page.Length].Count(c => c != ' ');
        return PageNumber().IsMatch(page) && marks >= fewest && title.Any(char.IsLetter) ? Entry(title, page, row) : null;
    }

    private static PrintedEntry Entry(string title, string page, TextLine row) =>
        new(title.Trim(' ', '.', '…', '_', '·'), WholeNumber.Of(page), row.Box.Left);

    private static bool IsOn(PdfBox link, PdfBox row) =>
        link.Top < row.Bottom && row.Top < link.Bottom && link.Left < row.Right && row.Left < link.Right;

    [GeneratedRegex(@"^\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(
        @"^(?:\d+\.?\s+)?(?:inhoud|inhoudsopgave|inhoudsoverzicht|inhoudstafel|contents|table of contents)\s*:?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ContentsTitle();
}
