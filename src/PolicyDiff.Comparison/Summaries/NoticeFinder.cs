using System.Globalization;
using PolicyDiff.Comparison.Quotes;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>Writes what the reader must know before the changes.</summary>
internal static class NoticeFinder
{
    /// <summary>The notices; empty where both sides can be compared without reserve.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="missingRight">Care types that the right has no document on.</param>
    /// <param name="missingLeft">Care types that the left has no document on.</param>
    /// <param name="culture">The language.</param>
    /// <param name="leavesOut">
    /// Whether what has no document on the other side is left out of the comparison; between insurers it is not.
    /// </param>
    public static IReadOnlyList<Notice> Write(
        ComparisonSide left,
        ComparisonSide right,
        IReadOnlyList<string> missingRight,
        IReadOnlyList<string> missingLeft,
        CultureInfo culture,
        bool leavesOut = true) =>
    [
        .. Missing(missingRight, right, culture, leavesOut),
        .. Missing(missingLeft, left, culture, leavesOut),
        .. General(left, right, culture, leavesOut),
        .. General(right, left, culture, leavesOut),
        .. WithoutYear(left.Documents.Concat(right.Documents), culture),
    ];

    /// <summary>What a general policy asks that the other side has no counterpart of: told once, with its places.</summary>
    public static IEnumerable<Notice> NewToCorpus(IReadOnlyList<Change> changes, CultureInfo culture)
    {
        var units = changes.Where(change => change.IsNewToCorpus).SelectMany(change => change.Left.Concat(change.Right)).ToList();
        return units.Count == 0 ? [] :
            [new Notice(Messages.Format(
                culture,
                "Notice.NewToCorpus",
                units.Count,
                string.Join(", ", units.Select(ShortQuote.PlaceOf).Distinct(StringComparer.Ordinal))))];
    }

    private static IEnumerable<Notice> Missing(
        IReadOnlyList<string> careTypes, ComparisonSide lacking, CultureInfo culture, bool leavesOut) =>
        careTypes.Select(
            type => new Notice(Messages.Format(culture, leavesOut ? "Notice.NoDocument" : "Insurers.NoDocument", lacking.Label, type)));

    private static IEnumerable<Notice> General(ComparisonSide having, ComparisonSide lacking, CultureInfo culture, bool leavesOut) =>
        having.Documents.Any(IsGeneral) && lacking.Documents.Count > 0 && !lacking.Documents.Any(IsGeneral)
            ? [new Notice(Messages.Format(culture, leavesOut ? "Notice.NoGeneral" : "Insurers.NoGeneral", lacking.Label))]
            : [];

    private static IEnumerable<Notice> WithoutYear(IEnumerable<DocumentSummary> documents, CultureInfo culture) =>
        documents.Where(document => document.Metadata.Validity is null)
            .Select(document => new Notice(Messages.Format(culture, "Notice.NoYear", document.Metadata.Title)))
            .Distinct();

    private static bool IsGeneral(DocumentSummary document) => document.Metadata.Kind == DocumentKind.GeneralPolicy;
}
