using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Coverage;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison;

/// <summary>Aligns, judges and puts into words.</summary>
public sealed class Comparer : IComparer
{
    /// <inheritdoc/>
    public ChangeSet Compare(ComparisonSide left, ComparisonSide right, ComparisonOptions options) =>
        UnreadDoubt.Apply(CompareWithPairs(left, right, options).Set, options.Culture);

    /// <summary>The changes with the probability of each pair, in [0, 1], by the first requirement of its left side.</summary>
    internal static (ChangeSet Set, IReadOnlyDictionary<RequirementId, double> Pairs) CompareWithPairs(
        ComparisonSide left, ComparisonSide right, ComparisonOptions options)
    {
        var (l, r) = (Ordered(left), Ordered(right));
        var judge = PairJudge.For(l, r);
        var draft = RequirementAligner.Draft(l.Requirements, r.Requirements, options.Alignment, judge);
        var pairs = draft.Groups.Where(group => group.Left.Count > 0 && group.Right.Count > 0)
            .ToDictionary(group => l.Requirements[group.Left[0]].Id, PairConfidence.Of);
        return (new ChangeSetBuilder(l, r, draft, judge, options).Build(), pairs);
    }

    /// <summary>The side with its documents in an order of their own, whatever order the files came in.</summary>
    private static ComparisonSide Ordered(ComparisonSide side)
    {
        IReadOnlyList<DocumentSummary> documents = [.. side.Documents.OrderBy(Rank).ThenBy(document => document.Id)];
        var place = documents.Select((document, index) => (document.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        IReadOnlyList<Requirement> requirements =
            [.. side.Requirements.OrderBy(requirement => place.GetValueOrDefault(requirement.Id.Document, int.MaxValue))
                .ThenBy(requirement => requirement.Id.Document)
                .ThenBy(requirement => requirement.Id.Ordinal)];
        return side with { Documents = documents, Requirements = requirements };
    }

    /// <summary>The specific before the general.</summary>
    private static int Rank(DocumentSummary document) => document.Metadata.Kind switch
    {
        DocumentKind.CareTypePolicy => 0,
        DocumentKind.Attachment => 1,
        DocumentKind.GeneralPolicy => 2,
        _ => 3,
    };
}
