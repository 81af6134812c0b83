using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>What the index holds: the list of documents, its size and counts, or what it covers.</summary>
internal static class CorpusTree
{
    private const int NameShare = 20;
    private const int YearShare = 12;

    /// <summary>The list of documents, or size and counts.</summary>
    public static ReportTree Build(CorpusReport report, ReportWords words)
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
                .Select(insurer => new SectionBlock(SectionRole.Plain, 1, insurer.Key, [new Listing(ListingRole.Entries, [.. insurer.Select(document => Row(document, words))])])));
        }
        else
        {
            blocks.AddRange(Distributions.Of(report.Documents, words).Select(distribution => new Bars(distribution)));
        }

        return new ReportTree(report.Title, blocks);
    }

    /// <summary>What the corpus holds and lacks, with what the dashes mean.</summary>
    public static ReportTree Build(CoverageReport report, ReportWords words) => new(
        report.Title,
        [
            Grid.OfTexts(GridRole.Plain, report.Title, CoverageRows.Header(report, words), CoverageRows.All(report, words)) with
            {
                Shares = [NameShare, NameShare, .. report.Years.Select(_ => YearShare)],
            },
            .. CoverageRows.Notes(report, words).Select(note => new Line(LineRole.Context, note)),
        ])
    { IsWide = true };

    private static ListRow Row(DocumentSummary document, ReportWords words)
    {
        IEnumerable<string> facts =
        [
            .. words.Facts(document.Metadata, document.Source),
            words.Count("Sections", document.SectionCount),
            words.Count("Requirements", document.RequirementCount),
        ];
        return new ListRow(
            new Inline(document.Metadata.Validity?.ToString() ?? words["Corpus.NoYear"], Mark.Strong),
            document.Metadata.Title,
            new Line(LineRole.Context, string.Join(" · ", facts)),
            new Line(LineRole.File, $"{document.Id} · {document.Source.Path}"));
    }
}
