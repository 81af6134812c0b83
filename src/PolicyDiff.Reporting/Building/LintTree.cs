using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Lint;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Findings by kind, each with the quotes it rests on.</summary>
internal sealed class LintTree(LintReport report, ReportWords words, ReportOptions options)
{
    private readonly LintWords _lint = new(words);
    private readonly CitationNames _names = new(report.Documents, words);
    private readonly SourceLinks _links = new(report.Documents, options);

    /// <summary>The whole tree.</summary>
    public ReportTree Build() => new(
        report.Title,
        [
            .. report.Documents.Select(document => new Line(LineRole.Context, $"{_names.Of(document.Id)}: {document.Metadata.Title}")),
            new Line(LineRole.Context, report.Findings.Count == 0 ? words["Lint.Nothing"]
                : words.Count("Lint.Count", report.Findings.Count)),
            .. report.Findings.GroupBy(finding => finding.Kind).Select(kind => new SectionBlock(
                SectionRole.Plain, 1, words.Counted(_lint.Kind(kind.Key), kind.Count()),
                    [new Listing(ListingRole.Entries, [.. kind.Select(Row)])])),
            .. CommonBlocks.Warnings(report.Diagnostics, words),
            CommonBlocks.Disclaimer(words),
        ]);

    private ListRow Row(LintFinding finding) => new(
        null,
        [
            new Line(LineRole.Text, new Inline(_lint.Sentence(finding), Mark.Strong)),
            .. finding.Places.SelectMany(Place),
        ]);

    private IEnumerable<Line> Place(LintPlace place) =>
    [
        new Line(LineRole.Quote, place.Citation.Quote),
        SourceLines.Of(place.Citation, _names, _links, _lint.Role(place.Role)),
    ];
}
