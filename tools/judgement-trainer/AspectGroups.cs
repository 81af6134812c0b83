using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.JudgementTrainer;

/// <summary>Aspects in groups of those that readers do not tell apart either.</summary>
internal static class AspectGroups
{
    /// <summary>Whether some aspect that the judge names is of the group of a labelled one.</summary>
    public static bool Agree(Outcome outcome, PairJudge judge)
    {
        var named = judge.Aspects(judge.Weigh(outcome.Example.Evidence))
            .Select(aspect => Group(aspect.ToString()))
            .ToHashSet(StringComparer.Ordinal);
        return outcome.Example.Pair.Aspects.Any(aspect => named.Contains(Group(aspect)));
    }

    /// <summary>Whether the direction that the judge names is the labelled one.</summary>
    public static bool SameDirection(Outcome outcome, PairJudge judge) => outcome.Example.Pair.Direction switch
    {
        "heavier" => PairJudge.Direction(judge.Weigh(outcome.Example.Evidence)) == ChangeDirection.Heavier,
        "lighter" => PairJudge.Direction(judge.Weigh(outcome.Example.Evidence)) == ChangeDirection.Lighter,
        _ => PairJudge.Direction(judge.Weigh(outcome.Example.Evidence)) == ChangeDirection.Different,
    };

    private static string Group(string aspect) => aspect.ToLowerInvariant() switch
    {
        "amount" or "percentage" or "count" => "value",
        "duration" or "deadline" or "frequency" => "time",
        "modality" => "modality",
        "actor" => "actor",
        "condition" or "exception" or "scope" => "scope",
        _ => "content",
    };
}
