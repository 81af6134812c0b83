using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Lint;

/// <summary>Findings as cells, one a row.</summary>
internal static class LintRows
{
    /// <summary>A row per finding, with its first place and the others, each in two columns.</summary>
    public static ReportTable Of(LintReport report, ReportWords words, ReportOptions options)
    {
        var (lint, names, links) = (new LintWords(words), new CitationNames(report.Documents, words),
            new SourceLinks(report.Documents, options));
        return ReportTable.Of(report.Findings,
        [
            (new(words["Lint.Column.Kind"], 26), finding => ReportCell.Of(lint.Kind(finding.Kind))),
            (new(words["Lint.Column.Finding"], 50), finding => ReportCell.Of(lint.Sentence(finding))),
            (new(words["Lint.Column.Quote"], 60), finding => ReportCell.Of(finding.Places[0].Citation.Quote)),
            (ReportColumn.OfLinks(words["Column.Citation"], report.Findings.Select(finding => names.Cite(finding.Places[0].Citation)), 24,
                56),
                finding => ReportCell.OfLink(names.Cite(finding.Places[0].Citation), links.To(finding.Places[0].Citation))),
            (new(words["Lint.Column.Against"], 60),
                finding => ReportCell.Of(string.Join('\n', Others(finding)
                    .Select(place => $"{lint.Role(place.Role)} {SafeText.OneLine(place.Citation.Quote)}")))),
            (ReportColumn.OfLinks(words["Lint.Column.AgainstCitation"], report.Findings.SelectMany(Others)
                .Select(place => names.Cite(place.Citation)), 24, 56),
                finding => ReportCell.OfLink(
                    string.Join('\n', Others(finding).Select(place => names.Cite(place.Citation))),
                    Others(finding).FirstOrDefault() is { } first ? links.To(first.Citation) : null)),
        ]);
    }

    private static IEnumerable<LintPlace> Others(LintFinding finding) => finding.Places.Skip(1);
}
