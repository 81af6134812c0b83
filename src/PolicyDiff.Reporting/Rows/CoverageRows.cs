using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Rows;

/// <summary>What the corpus holds and lacks as cells: a row per insurer and care type, a column per year.</summary>
internal static class CoverageRows
{
    private const string Lacking = "–";
    private const double NameWidth = 30;
    private const double YearWidth = 26;

    /// <summary>How many columns name a row.</summary>
    public const int NameColumns = 2;

    /// <summary>Columns and cells as a table.</summary>
    public static ReportTable Of(CoverageReport report, ReportWords words) => new(
        [.. Header(report, words).Select((header, column) => new ReportColumn(header, column < NameColumns ? NameWidth : YearWidth))],
        All(report, words).Select(row => (IReadOnlyList<ReportCell>)[.. row.Select(ReportCell.Of)]));

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Header(CoverageReport report, ReportWords words) =>
        [words["Document.Insurer"], words["Coverage.CareType"], .. report.Years.Select(
            year => year.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The cells: for each year the kinds of document there are, or a dash.</summary>
    public static IEnumerable<IReadOnlyList<string>> All(CoverageReport report, ReportWords words) =>
        report.Rows.Select(
            row => (IReadOnlyList<string>)[row.Insurer, row.CareType
                ?? words["Coverage.General"], .. row.Documents.Select(documents => Cell(documents, words))]);

    /// <summary>What the dash means, and which documents stand in no row.</summary>
    public static IEnumerable<string> Notes(CoverageReport report, ReportWords words) =>
    [
        words["Coverage.Lacking"],
        .. report.Unplaced.Select(document => words.Format("Coverage.Unplaced", document.Source.Path)),
    ];

    private static string Cell(IReadOnlyList<DocumentSummary> documents, ReportWords words) => documents.Count == 0
        ? Lacking
        : string.Join(", ", documents.Select(document => words.Kind(document.Metadata.Kind)).Distinct(StringComparer.Ordinal));
}
