using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>What the index holds: the list of documents, its size and counts, or what it covers.</summary>
internal static class CorpusTree
{
    private const int NameShare = 20;
    private const int YearShare = 12;

    /// <summary>The list of documents, or size and counts.</summary>
    public static ReportTree Build(CorpusReport report, ReportWords words, ReportOptions options)
    {
        List<ReportBlock> blocks = report.Status is { } status ? [CommonBlocks.Facts(report.Title, words.StatusFacts(status))] : [];
        if (report.Documents.Count == 0)
        {
            blocks.Add((Line)words["Corpus.Empty"]);
        }
        else if (report.Status is null)
        {
            blocks.AddRange(report.Documents
                .GroupBy(words.Insurer, StringComparer.Ordinal)
                .Select(
                    insurer => new SectionBlock(
                        SectionRole.Plain,
                        1,
                        insurer.Key,
                        [new Listing(ListingRole.Entries, [.. insurer.Select(document => Row(document, words, options))])])));
        }
        else
        {
            blocks.AddRange(Distributions.Of(report.Documents, words).Select(distribution => new Bars(distribution)));
        }

        return new ReportTree(report.Title, blocks);
    }

    /// <summary>What the corpus holds and lacks, with what the dashes mean; in a site every document leads to its page.</summary>
    public static ReportTree Build(CoverageReport report, ReportWords words, ReportOptions options)
    {
        var grid = Grid.OfTexts(GridRole.Plain, report.Title, CoverageRows.Header(report, words), CoverageRows.All(report, words)) with
        {
            Shares = [NameShare, NameShare, .. report.Years.Select(_ => YearShare)],
        };
        return new ReportTree(
            report.Title,
            [
                options.Addresses is { } site
                    ? grid with { Rows = [.. grid.Rows.Zip(report.Rows, (cells, row) => Linked(cells, row, words, site))] }
                    : grid,
                .. CoverageRows.Notes(report, words).Select(note => new Line(LineRole.Context, note)),
            ])
        { IsWide = true };
    }

    private static IReadOnlyList<IReadOnlyList<Line>> Linked(
        IReadOnlyList<IReadOnlyList<Line>> cells, CoverageRow row, ReportWords words, IReportAddresses site) =>
    [
        .. cells.Take(CoverageRows.NameColumns),
        .. row.Documents.Select((documents, year) => documents.Count == 0
            ? cells[CoverageRows.NameColumns + year]
            : [.. documents.Select(document => Link(document, words, site))]),
    ];

    private static Line Link(DocumentSummary document, ReportWords words, IReportAddresses site) =>
        new(LineRole.Text, new Inline(words.Kind(document.Metadata.Kind), Mark.None, site.OfDocument(document.Id)));

    private static ListRow Row(DocumentSummary document, ReportWords words, ReportOptions options)
    {
        IEnumerable<string> facts =
        [
            .. words.Facts(document.Metadata, document.Source),
            words.Count("Sections", document.SectionCount),
            words.Count("Requirements", document.RequirementCount),
        ];
        return new ListRow(
            new Inline(document.Metadata.Validity?.ToString() ?? words["Corpus.NoYear"], Mark.Strong),
            new Line(LineRole.Text, new Inline(document.Metadata.Title, Mark.None, options.Addresses?.OfDocument(document.Id))),
            new Line(LineRole.Context, string.Join(" · ", facts)),
            new Line(LineRole.File, $"{document.Id} · {document.Source.Path}"));
    }
}
