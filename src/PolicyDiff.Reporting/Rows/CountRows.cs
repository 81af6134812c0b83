using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Rows;

/// <summary>Counts as cells, one count a row.</summary>
internal static class CountRows
{
    /// <summary>The counts of every part of a report of changes; the part comes first.</summary>
    public static ReportTable Of(ChangeReport report, ReportWords words) => new(
        [new(words["Column.Insurer"], 30), .. Columns(words)],
        report.Parts.SelectMany(part => Counts(Distributions.Of(part.Statistics, new ComparisonWords(part.Set, words), words), words)
            .Select(row => (IReadOnlyList<ReportCell>)[ReportCell.Of(part.Heading), .. row])));

    /// <summary>Size and counts of the index.</summary>
    /// <exception cref="ArgumentException">The report has no status.</exception>
    public static ReportTable Of(CorpusReport report, ReportWords words) => new(
        Columns(words),
        words.StatusFacts(report.Status ?? throw new ArgumentException("The report has no status.", nameof(report)))
            .Select(fact => (IReadOnlyList<ReportCell>)[ReportCell.Of(report.Title), ReportCell.Of(fact.Name), ReportCell.Of(fact.Value)])
            .Concat(Counts(Distributions.Of(report.Documents, words), words)));

    private static IReadOnlyList<ReportColumn> Columns(ReportWords words) =>
        [new(words["Count.Distribution"], 30), new(words["Count.Label"], 40), new(words["Count.Header"], 12)];

    private static IEnumerable<IReadOnlyList<ReportCell>> Counts(IReadOnlyList<Distribution> distributions, ReportWords words) =>
        distributions.SelectMany(distribution => distribution.Entries.Select(entry => (IReadOnlyList<ReportCell>)
            [ReportCell.Of(distribution.Heading), ReportCell.Of(entry.Key), ReportCell.Of(entry.Value, words.Culture)]));
}
