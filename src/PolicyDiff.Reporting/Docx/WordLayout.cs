using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Sets reports for Word.</summary>
internal sealed class WordLayout(WordPage page, ReportWords words, ReportOptions options) : LinearLayout(words, options)
{
    private const string Bullet = "•";
    private const string Nested = "–";
    private const int LongestBar = 30;
    private const char BarBlock = '█';

    // Shares of a page of about a hundred: a year takes little, the name of a file or an insurer more.
    private const int NarrowestSide = 10;
    private const int WidestSide = 26;

    private static readonly string[] ListColumns =
        ["Document.Insurer", "Document.Years", "Document.Title", "Document.Facts", "Corpus.Requirements", "Document.File"];

    /// <inheritdoc/>
    protected override int NumberedLength => 200;

    /// <inheritdoc/>
    protected override int FoldedLength => 200;

    /// <inheritdoc/>
    public override void Write(Report report)
    {
        if (report is RedlineReport redline)
        {
            new RedlineWord(page).Write(redline);
        }
        else
        {
            base.Write(report);
        }
    }

    /// <inheritdoc/>
    public override void Title(string title, bool wide = false)
    {
        page.Turn(wide);
        page.Title(title);
    }

    /// <inheritdoc/>
    public override void Contents() => page.Contents();

    /// <inheritdoc/>
    public override void Paragraph(string text, bool isAside = false) => page.Paragraph(text);

    /// <inheritdoc/>
    public override void Notices(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            page.Add(WordText.Notice(notice.Text, Words, WordStyles.Notice));
        }
    }

    /// <summary>Counts as tables with a bar in each row, the longest bar of each table for its largest count.</summary>
    public override void Bars(IReadOnlyList<Distribution> distributions)
    {
        foreach (var (heading, entries) in distributions)
        {
            var most = entries.Max(entry => entry.Value);
            string Bar(int count) => new(BarBlock, Math.Max(1, LongestBar * count / most));
            Table(
                [heading, Words["Count.Header"], string.Empty],
                [35, 12, 53],
                entries.Select(entry => (IEnumerable<IReadOnlyList<W.Paragraph>>)
                [
                    [WordText.Line(entry.Key)],
                    [WordText.Line(Words.Number(entry.Value))],
                    [WordText.Line(Bar(entry.Value), WordStyles.Bar)],
                ]));
        }
    }

    /// <inheritdoc/>
    public override void Table(
        string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<int> shares)
    {
        var table = page.NewTable(shares);
        table.Header(header);
        foreach (var row in rows)
        {
            table.Row(row);
        }

        page.Table(table);
    }

    /// <inheritdoc/>
    public override void Documents(CorpusReport report) => Table(
        report.Title,
        [.. ListColumns.Select(key => Words[key])],
        report.Documents.Select(document => (IReadOnlyList<string>)
        [
            Words.Insurer(document),
            document.Metadata.Validity?.ToString() ?? string.Empty,
            document.Metadata.Title,
            string.Join(", ", Words.Facts(document.Metadata, document.Source)),
            Words.Number(document.RequirementCount),
            Path.GetFileName(document.Source.Path),
        ]),
        [15, 12, 29, 22, 8, 24]);

    /// <inheritdoc/>
    public override void Disclaimer(bool ruled = false) => page.Paragraph(Words["Report.Disclaimer"], WordStyles.Disclaimer);

    /// <inheritdoc/>
    public override void Sides(ComparisonSide left, ComparisonSide right)
    {
        var label = Math.Clamp(Math.Max(left.Label.Length, right.Label.Length), NarrowestSide, WidestSide);
        var table = page.NewTable(label, 40, 25, 22);
        table.Header([Words["Column.Side"], Words["Document.Title"], Words["Document.Facts"], Words["Document.File"]]);
        Side(table, left);
        Side(table, right);
        page.Table(table);
    }

    /// <inheritdoc/>
    public override void Counts(ChangePart part) => Table(
        [Words["Column.Counted"], Words["Count.Header"], Words["Column.Details"]],
        [22, 12, 66],
        SummaryRows.Of(part.Part, part.Comparison, Words).Select(row => (IEnumerable<IReadOnlyList<W.Paragraph>>)
        [
            [WordText.Line(row.Label, WordStyles.Strong)],
            [WordText.Line(Words.Number(row.Count))],
            [.. row.Lines.Select(line => WordText.Line(line))],
        ]));

    /// <inheritdoc/>
    public override IDisposable? Section(Section section, int depth, string? why)
    {
        if (section.Heading.Length > 0)
        {
            page.Heading(section.Level, section.Heading);
        }

        page.Paragraph(why ?? string.Empty);
        return null;
    }

    /// <inheritdoc/>
    public override void Items(IReadOnlyList<ListItem> items) => Items(items, 1);

    /// <inheritdoc/>
    public override void Table(Table table, int columns)
    {
        if (columns == 0)
        {
            return;
        }

        var lengths = table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(cells => cells.Select(cell => cell.Length));
        var set = page.NewTable(ColumnShares.Of(columns, lengths));
        if (table.Header.Count > 0)
        {
            set.Header(Filled(table.Header, columns));
        }

        foreach (var row in table.Rows)
        {
            set.Row(Filled(row.Cells, columns)
                .Select((text, column) => set.Cell(column, [.. text.Split('\n').Select(line => WordText.Line(line))])));
        }

        page.Table(set);
    }

    /// <inheritdoc/>
    public override void Footnote(string mark, string text) => page.Entry($"[{mark}]", text, WordStyles.Faint);

    /// <inheritdoc/>
    public override void Hits(IReadOnlyList<SearchHit> hits, CitationNames names, SourceLinks links)
    {
        var quotes = new WordQuotes(page, Words, names, links);
        Table(
            [Words["Column.Rank"], Words["Column.Place"], Words["Column.Found"]],
            [9, 38, 53],
            hits.Select((hit, rank) => (IEnumerable<IReadOnlyList<W.Paragraph>>)
            [
                [WordText.Line(Words.Number(rank + 1))],
                [WordText.Line(hit.Place.Heading()), quotes.Source(hit.Place.Citation())],
                [Found(hit.Snippet), .. hit.AlsoIn.Select(place => quotes.Source(place.Citation(), Words["Search.AlsoIn"]))],
            ]));
    }

    /// <inheritdoc/>
    public override void Facets(IReadOnlyList<string> facets)
    {
        foreach (var facet in facets)
        {
            Explanation(facet);
        }
    }

    /// <inheritdoc/>
    public override void ThemeTable(ThemeTableLayout table) => new ThemeTableWord(page, Words, Options).Write(table);

    /// <inheritdoc/>
    protected override void FilledFacts(IReadOnlyList<(string Name, string Value)> facts)
    {
        var table = page.NewTable(1, 3);
        foreach (var (name, value) in facts)
        {
            table.Row([table.Cell(0, [WordText.Line(name, WordStyles.Strong)]), table.Cell(1, [WordText.Line(value)])]);
        }

        page.Table(table);
    }

    /// <inheritdoc/>
    protected override void Warnings(string heading, IEnumerable<(string Place, string What, string Remedy)> warnings)
    {
        Heading(1, heading);
        Table(
            [Words["Column.Place"], Words["Column.Warning"]],
            [30, 70],
            warnings.Select(warning => (IEnumerable<IReadOnlyList<W.Paragraph>>)
            [
                [WordText.Line(warning.Place)],
                [WordText.Line(warning.What), WordText.Line(warning.Remedy, WordStyles.Faint)],
            ]));
    }

    /// <inheritdoc/>
    protected override void Heading(int level, string text) => page.Heading(level, text);

    /// <inheritdoc/>
    protected override void Explanation(string text) => page.Paragraph(text, WordStyles.Explanation);

    /// <inheritdoc/>
    protected override void Entries(IEnumerable<ListEntry> entries)
    {
        foreach (var (number, text, isFaint) in entries)
        {
            page.Entry(number ?? Bullet, text, isFaint ? WordStyles.Faint : null);
        }
    }

    /// <inheritdoc/>
    protected override void Changes(IReadOnlyList<Change> changes, ChangePart part)
    {
        var table = new ChangeTableWord(page, Words, part);
        foreach (var change in changes)
        {
            table.Add(change);
        }

        page.Table(table.Build());
    }

    /// <summary>A table whose cells are lines.</summary>
    private void Table(IReadOnlyList<string> header, IReadOnlyList<int> shares, IEnumerable<IEnumerable<IReadOnlyList<W.Paragraph>>> rows)
    {
        var table = page.NewTable(shares);
        table.Header(header);
        foreach (var row in rows)
        {
            table.Row(row.Select((lines, column) => table.Cell(column, lines)));
        }

        page.Table(table);
    }

    private void Side(WordTable table, ComparisonSide side)
    {
        if (side.Documents.Count == 0)
        {
            var label = table.Cell(0, [WordText.Line(side.Label, WordStyles.Strong)]);
            table.Row([label, table.Cell(1, [WordText.Line(Words["Side.NoDocuments"])], span: 3)]);
        }

        foreach (var document in side.Documents)
        {
            table.Row(
            [
                table.Cell(0, [WordText.Line(side.Label, WordStyles.Strong)]),
                table.Cell(1, [WordText.Line(document.Metadata.Title)]),
                table.Cell(2, [WordText.Line(string.Join(", ", Words.Facts(document.Metadata, document.Source)))]),
                table.Cell(3, [WordText.Line(Path.GetFileName(document.Source.Path))]),
            ]);
        }
    }

    /// <summary>A numbered item keeps its number; any other marker becomes a bullet, a dash where the item stands below another.</summary>
    private void Items(IReadOnlyList<ListItem> items, int level)
    {
        foreach (var item in items)
        {
            page.Entry(item.IsNumbered ? item.Marker : level == 1 ? Bullet : Nested, item.Text, level: level);
            Items(item.Children, level + 1);
        }
    }

    private W.Paragraph Found(SearchSnippet snippet) => snippet.Text.Length > 0
        ? WordText.Paragraph(snippet.Marked().Select(WordText.Run), WordStyles.TableText)
        : WordText.Line(Words["Search.NoSentence"], WordStyles.Faint);

    private static IEnumerable<string> Filled(IReadOnlyList<string> cells, int columns) =>
        Enumerable.Range(0, columns).Select(column => column < cells.Count ? cells[column] : string.Empty);
}
