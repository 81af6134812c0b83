using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Sets reports as GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownLayout(ReportWords words, ReportOptions options) : LinearLayout(words, options)
{
    private const int LongestBar = 30;
    private const string LineBreak = "<br>";

    private readonly MarkdownPage _page = new();

    /// <inheritdoc/>
    protected override int NumberedLength => 160;

    /// <inheritdoc/>
    protected override int FoldedLength => 160;

    /// <inheritdoc/>
    public override string ToString() => _page.ToString();

    /// <inheritdoc/>
    public override void Title(string title, bool wide = false) => _page.Heading(1, MarkdownEscape.Inline(title));

    /// <inheritdoc/>
    public override void Paragraph(string text, bool isAside = false) => _page.Paragraph(MarkdownEscape.Line(text));

    /// <inheritdoc/>
    public override void Notices(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            _page.Paragraph(MarkdownParts.Notice(notice.Text, Words));
        }
    }

    /// <inheritdoc/>
    public override void Bars(IReadOnlyList<Distribution> distributions)
    {
        foreach (var (heading, entries) in distributions)
        {
            var largest = entries.Max(entry => entry.Value);
            string Bar(int count) => new('█', (int)Math.Ceiling((double)count * LongestBar / Math.Max(1, largest)));
            Table(
                [heading, Words["Count.Header"], string.Empty],
                entries.Select(entry => (IReadOnlyList<string>)[entry.Key, Words.Number(entry.Value), Bar(entry.Value)]));
        }
    }

    /// <inheritdoc/>
    public override void Table(
        string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<int> shares) =>
        Table(header, rows);

    /// <inheritdoc/>
    public override void Documents(CorpusReport report) => Table(DocumentRows.Header(Words), report.Documents.Select(Words.Row));

    /// <inheritdoc/>
    public override void Disclaimer(bool ruled = false)
    {
        if (ruled)
        {
            _page.Paragraph("---");
        }

        _page.Paragraph(MarkdownParts.Faint(Words["Report.Disclaimer"]));
    }

    /// <inheritdoc/>
    public override void Sides(ComparisonSide left, ComparisonSide right) => _page.Table(
        [
            string.Empty,
            MarkdownEscape.Inline(Words["Document.Title"]),
            MarkdownEscape.Inline(Words["Document.Facts"]),
            MarkdownEscape.Inline(Words["Document.File"]),
        ],
        Rows(left).Concat(Rows(right)));

    /// <inheritdoc/>
    public override void Counts(ChangePart part) => _page.Table(
        [string.Empty, MarkdownEscape.Inline(Words["Count.Header"]), string.Empty],
        SummaryRows.Of(part.Part, part.Comparison, Words).Select(row => (IReadOnlyList<string>)
        [
            MarkdownEscape.Inline(row.Label),
            Words.Number(row.Count),
            string.Join(LineBreak, row.Lines.Select(MarkdownEscape.Inline)),
        ]));

    /// <inheritdoc/>
    public override IDisposable? Section(Section section, int depth, string? why)
    {
        if (section.Heading.Length > 0)
        {
            _page.Heading(section.Level + 1, MarkdownEscape.Inline(section.Heading));
        }

        if (why is not null)
        {
            _page.Paragraph(MarkdownParts.Faint(why));
        }

        return null;
    }

    /// <inheritdoc/>
    public override void Items(IReadOnlyList<ListItem> items) => _page.Lines(items.SelectMany(item => Lines(item, 0)));

    /// <inheritdoc/>
    public override void Table(Table table, int columns) => _page.Table(
        [.. Enumerable.Range(0, columns).Select(column => column < table.Header.Count ? Cell(table.Header[column]) : string.Empty)],
        table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(Cell)]));

    /// <inheritdoc/>
    public override void Footnote(string mark, string text) => Paragraph($"[{mark}] {text}");

    /// <inheritdoc/>
    public override void Hits(IReadOnlyList<SearchHit> hits, CitationNames names, SourceLinks links) =>
        _page.Lines(hits.Select((hit, rank) =>
            $"{Words.Number(rank + 1)}. {string.Join(LineBreak, Lines(hit, citation => Source(citation, names, links)))}"));

    /// <inheritdoc/>
    public override void Facets(IReadOnlyList<string> facets) => _page.Lines(facets.Select(facet => $"- {MarkdownEscape.Line(facet)}"));

    /// <inheritdoc/>
    public override void ThemeTable(ThemeTableLayout table) => new ThemeTableMarkdown(_page, Words).Write(table);

    /// <inheritdoc/>
    protected override void FilledFacts(IReadOnlyList<(string Name, string Value)> facts) =>
        Table([string.Empty, string.Empty], facts.Select(fact => (IReadOnlyList<string>)[fact.Name, fact.Value]));

    /// <inheritdoc/>
    protected override void Warnings(string heading, IEnumerable<(string Place, string What, string Remedy)> warnings)
    {
        Heading(1, heading);
        _page.Lines(warnings.Select(warning =>
            "- " + string.Join(
                LineBreak,
                MarkdownParts.Strong(warning.Place),
                MarkdownEscape.Inline(warning.What),
                MarkdownParts.Faint(warning.Remedy))));
    }

    /// <inheritdoc/>
    protected override void Heading(int level, string text)
    {
        if (level <= 2)
        {
            _page.Heading(level + 1, MarkdownEscape.Inline(text));
        }
        else
        {
            _page.Paragraph(MarkdownParts.Strong(text));
        }
    }

    /// <inheritdoc/>
    protected override void Explanation(string text) => Paragraph(text);

    /// <inheritdoc/>
    protected override void Entries(IEnumerable<ListEntry> entries) => _page.Lines(entries.Select(entry =>
        (entry.Number is { } number ? $"- {number} " : "- ")
            + (entry.IsFaint ? MarkdownParts.Faint(entry.Text) : MarkdownEscape.Inline(entry.Text))));

    /// <inheritdoc/>
    protected override void Changes(IReadOnlyList<Change> changes, ChangePart part)
    {
        var entry = new ChangeMarkdown(_page, Words, part);
        foreach (var change in changes)
        {
            entry.Write(change);
        }
    }

    /// <summary>Writes a table of texts that are no Markdown yet.</summary>
    private void Table(IEnumerable<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        _page.Table(
            [.. header.Select(MarkdownEscape.Inline)],
            rows.Select(row => (IReadOnlyList<string>)[.. row.Select(MarkdownEscape.Inline)]));

    private IEnumerable<IReadOnlyList<string>> Rows(ComparisonSide side)
    {
        var label = MarkdownParts.Strong(side.Label);
        return side.Documents.Count == 0
            ? [[label, MarkdownEscape.Inline(Words["Side.NoDocuments"])]]
            : side.Documents.Select(document => (IReadOnlyList<string>)
            [
                label,
                MarkdownEscape.Inline(document.Metadata.Title),
                MarkdownEscape.Inline(string.Join(", ", Words.Facts(document.Metadata, document.Source))),
                MarkdownEscape.Inline(document.Source.Path),
            ]);
    }

    private static string Cell(string text) =>
        string.Join(LineBreak, text.Split('\n').Select(MarkdownEscape.Inline).Where(line => line.Length > 0));

    /// <summary>A numbered item keeps its number; any other marker becomes a hyphen.</summary>
    private static IEnumerable<string> Lines(ListItem item, int depth)
    {
        var marker = item.Marker.TrimEnd('.', ')') is { Length: > 0 and < 4 } number && number.All(char.IsAsciiDigit) ? $"{number}." : "-";
        var line = $"{new string(' ', depth * 3)}{marker} {MarkdownEscape.Line(item.Text)}";
        return item.Children.SelectMany(child => Lines(child, depth + 1)).Prepend(line);
    }

    private IEnumerable<string> Lines(SearchHit hit, Func<Citation, string> source) =>
    [
        MarkdownParts.Strong(hit.Place.Heading()),
        hit.Snippet.Text.Length == 0 ? MarkdownParts.Faint(Words["Search.NoSentence"]) : MarkedMarkdown.Of(hit.Snippet.Marked()),
        source(hit.Place.Citation()),
        .. hit.AlsoIn.Select(place => $"{MarkdownEscape.Inline(Words["Search.AlsoIn"])} {source(place.Citation())}"),
    ];

    private static string Source(Citation citation, CitationNames names, SourceLinks links)
    {
        var name = MarkdownEscape.Inline(names.Cite(citation));
        return links.To(citation) is { } target ? $"[{name}]({target})" : name;
    }
}
