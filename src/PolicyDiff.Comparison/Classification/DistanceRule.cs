using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Norms that share too few words to be called the same in other words: what binds, and what it holds for, was written anew.</summary>
internal sealed class DistanceRule : IAspectRule
{
    private const double FarApart = 0.4;
    private const int ManyWords = 3;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (pair.Group.Similarity < FarApart
            && IsNorm(pair)
            && Words(AddedRunFinder.Find(pair.Left, pair.Words.OnlyLeft)) >= ManyWords
            && Words(AddedRunFinder.Find(pair.Right, pair.Words.OnlyRight)) >= ManyWords)
        {
            yield return new Finding(ChangeAspect.Scope, 0.5);
            yield return new Finding(ChangeAspect.Content, 0.5);
        }
    }

    /// <summary>Both sides bind; of texts paired by their topic alone one is enough, for that is what came or went.</summary>
    private static bool IsNorm(PairComparison pair) => pair.Group.Rule is PairingRule.SameTopic or PairingRule.Announced
        ? pair.Left.Concat(pair.Right).Any(profile => profile.Requirement.Role == RequirementRole.Norm)
        : pair.Left.Concat(pair.Right).All(profile => profile.Requirement.Role == RequirementRole.Norm);

    private static int Words(IReadOnlyList<AddedRun> runs) => runs.Sum(run => run.Words.Count);
}
