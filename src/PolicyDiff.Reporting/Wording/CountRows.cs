using System.Globalization;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Counts as cells, one count a row, for formats that people sort and filter: csv and xlsx have the same columns.</summary>
internal static class CountRows
{
    /// <summary>The columns of counts of changes: the part of the report comes first.</summary>
    public static IReadOnlyList<ReportColumn> ChangeColumns(ReportWords words) => [new(words["Column.Insurer"], 30), .. Columns(words)];

    /// <summary>The columns of any other counts.</summary>
    public static IReadOnlyList<ReportColumn> Columns(ReportWords words) =>
        [new(words["Count.Distribution"], 30), new(words["Count.Label"], 40), new(words["Count.Header"], 12)];

    /// <summary>The counts of every part of a report of changes.</summary>
    public static IEnumerable<IReadOnlyList<ReportCell>> Of(ChangeReport report, ReportWords words) => report.Parts.SelectMany(part =>
        Counts(Distributions.Of(part.Statistics, new ComparisonWords(part.Set, words), words), words.Culture)
            .Select(row => (IReadOnlyList<ReportCell>)[ReportCell.Of(part.Heading), .. row]));

    /// <summary>Size and counts of the index.</summary>
    /// <exception cref="ArgumentException">The report has no status.</exception>
    public static IEnumerable<IReadOnlyList<ReportCell>> Of(CorpusReport report, ReportWords words) =>
        words.StatusFacts(report.Status ?? throw new ArgumentException("The report has no status.", nameof(report)))
            .Select(fact => (IReadOnlyList<ReportCell>)[ReportCell.Of(report.Title), ReportCell.Of(fact.Name), ReportCell.Of(fact.Value)])
            .Concat(Counts(Distributions.Of(report.Documents, words), words.Culture));

    private static IEnumerable<IReadOnlyList<ReportCell>> Counts(IReadOnlyList<Distribution> distributions, CultureInfo culture) =>
        distributions.SelectMany(distribution => distribution.Entries.Select(entry =>
            (IReadOnlyList<ReportCell>)[ReportCell.Of(distribution.Heading), ReportCell.Of(entry.Key), ReportCell.Of(entry.Value, culture)]));
}
