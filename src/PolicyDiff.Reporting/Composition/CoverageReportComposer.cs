using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Composes what <c>stats --coverage</c> shows.</summary>
public static class CoverageReportComposer
{
    /// <summary>The report of what the index holds and lacks.</summary>
    /// <param name="documents">The documents in any order.</param>
    /// <param name="options">Only the language counts here, for the title.</param>
    public static CoverageReport Compose(IReadOnlyList<DocumentSummary> documents, ReportOptions options)
    {
        List<DocumentSummary> placed = [.. documents.Where(IsPlaced).OrderBy(document => document.Id)];
        var bounds = placed.Select(document => document.Metadata.Validity!.Value).ToList();
        IReadOnlyList<int> years = bounds.Count == 0
            ? []
            : new YearRange(bounds.Min(range => range.First), bounds.Max(range => range.Last)).Years;
        return new CoverageReport(
            new ReportWords(options.Culture)["Title.Coverage"],
            years,
            [.. placed.GroupBy(document => document.Metadata.Insurer!, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => Rows(group.Key, [.. group], years))],
            [.. documents.Where(document => !IsPlaced(document)).OrderBy(document => document.Source.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The general policy first, then each care type that the insurer's documents name in some year.</summary>
    private static IEnumerable<CoverageRow> Rows(string insurer, IReadOnlyList<DocumentSummary> own, IReadOnlyList<int> years) => own
        .SelectMany(document => document.Metadata.CareTypes.Count == 0 ? [null] : document.Metadata.CareTypes.Select(type => (string?)type))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(
            type => new CoverageRow(
                insurer,
                type,
                [.. years.Select(
                    year => (IReadOnlyList<DocumentSummary>)[.. own.Where(document => document.Metadata.Validity!.Value.Contains(year)
                        && IsFor(document, type))])]));

    private static bool IsFor(DocumentSummary document, string? careType) =>
        careType is null ? document.Metadata.CareTypes.Count == 0 : document.Metadata.CareTypes.Contains(careType, StringComparer.Ordinal);

    private static bool IsPlaced(DocumentSummary document) => document.Metadata is { Insurer: not null, Validity: not null };
}
