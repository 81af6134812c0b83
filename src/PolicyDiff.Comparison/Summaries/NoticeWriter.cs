using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>Writes what the reader must know before the changes.</summary>
internal static class NoticeWriter
{
    /// <summary>The notices; empty where both sides can be compared without reserve.</summary>
    public static IReadOnlyList<Notice> Write(ComparisonSide left, ComparisonSide right, IReadOnlyList<string> missingRight, IReadOnlyList<string> missingLeft, CultureInfo culture) =>
    [
        .. Missing(missingRight, right, culture),
        .. Missing(missingLeft, left, culture),
        .. General(left, right, culture),
        .. General(right, left, culture),
        .. WithoutYear(left.Documents.Concat(right.Documents), culture),
    ];

    private static IEnumerable<Notice> Missing(IReadOnlyList<string> careTypes, ComparisonSide lacking, CultureInfo culture) =>
        careTypes.Select(type => new Notice(Messages.Format(culture, "Notice.NoDocument", lacking.Label, type)));

    private static IEnumerable<Notice> General(ComparisonSide having, ComparisonSide lacking, CultureInfo culture) =>
        having.Documents.Any(IsGeneral) && lacking.Documents.Count > 0 && !lacking.Documents.Any(IsGeneral)
            ? [new Notice(Messages.Format(culture, "Notice.NoGeneral", lacking.Label))]
            : [];

    private static IEnumerable<Notice> WithoutYear(IEnumerable<DocumentSummary> documents, CultureInfo culture) =>
        documents.Where(document => document.Metadata.Validity is null)
            .Select(document => new Notice(Messages.Format(culture, "Notice.NoYear", document.Metadata.Title)))
            .Distinct();

    private static bool IsGeneral(DocumentSummary document) => document.Metadata.Kind == DocumentKind.GeneralPolicy;
}
