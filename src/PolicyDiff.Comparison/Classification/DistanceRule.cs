using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Norms that share too few words to be called the same in other words: what binds was written anew.</summary>
internal sealed class DistanceRule : IAspectRule
{
    private const double FarApart = 0.4;
    private const int ManyWords = 3;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (pair.Group.Similarity < FarApart
            && pair.Left.Concat(pair.Right).All(profile => profile.Requirement.Role == RequirementRole.Norm)
            && Words(AddedRunFinder.Find(pair.Left, pair.Words.OnlyLeft)) >= ManyWords
            && Words(AddedRunFinder.Find(pair.Right, pair.Words.OnlyRight)) >= ManyWords)
        {
            yield return new Finding(ChangeAspect.Content, 0.5);
        }
    }

    private static int Words(IReadOnlyList<AddedRun> runs) => runs.Sum(run => run.Words.Count);
}
