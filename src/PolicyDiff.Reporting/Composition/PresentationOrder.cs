using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Composition;

/// <summary>The changes of a part in the order in which every format shows them.</summary>
public static class PresentationOrder
{
    /// <summary>
    /// What matters by theme, what is left to the reader, what weighs little, the
    /// routine, what cannot be compared, and the unchanged where asked for.
    /// </summary>
    public static IEnumerable<Change> InReadingOrder(this ChangeReportPart part, bool withUnchanged) =>
        part.Substantive.SelectMany(group => group.Changes)
            .Concat(part.Unsure)
            .Concat(part.Further)
            .Concat(part.Routine)
            .Concat(part.Uncovered)
            .Concat(withUnchanged ? part.Unchanged() : []);

    /// <summary>The unchanged, which stand in no list of the part but in its set; between insurers they are among the routine.</summary>
    public static IReadOnlyList<Change> Unchanged(this ChangeReportPart part) =>
        [.. part.Set.Changes.Where(change => change is { Kind: ChangeKind.Unchanged, Substantive: false, Origin: null })];

    /// <summary>The documents of both sides of every part, each once.</summary>
    public static IReadOnlyList<Core.Documents.DocumentSummary> Documents(this ChangeReport report) =>
        [.. report.Parts.SelectMany(part => part.Set.Left.Documents.Concat(part.Set.Right.Documents)).DistinctBy(document => document.Id)];
}
