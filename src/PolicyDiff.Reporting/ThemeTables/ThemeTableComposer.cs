using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Themes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.ThemeTables;

/// <summary>Composes what <c>table</c> shows.</summary>
public static class ThemeTableComposer
{
    /// <summary>The report of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="transposed">Whether themes become the columns.</param>
    /// <param name="diagnostics">Warnings about the documents it rests on.</param>
    /// <param name="options">Only the language counts here, for title and notices.</param>
    public static ThemeTableReport Compose(ThemeTable table, bool transposed, IReadOnlyList<Diagnostic> diagnostics, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        return new ThemeTableReport(
            words.Format("Title.Table", table.Set.Title), table, transposed, [.. Notices(table, words)], diagnostics);
    }

    private static IEnumerable<Notice> Notices(ThemeTable table, ReportWords words)
    {
        var years = table.Columns.Select(column => Years(column.Documents)).ToList();
        var insurers = table.Columns.SelectMany(column => column.Documents)
            .Select(document => document.Metadata.Insurer)
            .Distinct(StringComparer.Ordinal).Count();
        if (insurers > 1 && years.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            yield return new Notice(words.Format(
                "Table.OtherYears", string.Join(", ", table.Columns.Zip(years).Select(pair => $"{pair.First.Label} {pair.Second}"))));
        }

        var newest = table.Columns.SelectMany(column => column.Documents).Select(document => document.Metadata.Published).Max();
        if (table.Set.AsOf is { } day)
        {
            yield return new Notice(words.Format("Table.AsOf", words.Date(day)));
        }
        else if (newest is { } published)
        {
            yield return new Notice(words.Format("Table.AsOfNewest", words.Date(published)));
        }

        yield return new Notice(words["Table.Silence"]);
    }

    private static string Years(IReadOnlyList<DocumentSummary> documents) =>
        string.Join(
            ", ",
            documents.Select(document => document.Metadata.Validity)
                .OfType<YearRange>().Distinct()
                .OrderBy(range => range.First)
                .ThenBy(range => range.Last));
}
