using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Values;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Tells whether two insurers ask the same, about the same, or something else.</summary>
/// <remarks>
/// They differ where a threshold, amount, term or date is another or stands on one side only, where one binds and the other only hopes
/// or allows, or where a contract runs for another time. Whether text is the same is a matter of words: national text, or nearly equal.
/// </remarks>
internal static class InsurerJudge
{
    private const double NearlyEqual = 0.6;
    private const int OtherStrength = 2;

    // Below, two texts have a topic in common at most: that one is a duty and the other a wish says nothing of a difference.
    private const double SameRule = 0.4;

    private static readonly HashSet<ValueKind> Comparable =
        [ValueKind.Money, ValueKind.Percentage, ValueKind.Range, ValueKind.Duration, ValueKind.Count, ValueKind.Frequency, ValueKind.Date];

    private static readonly HashSet<ValueKind> TellingAlone =
        [ValueKind.Money, ValueKind.Percentage, ValueKind.Range, ValueKind.Duration, ValueKind.Count];

    /// <summary>Judges a match.</summary>
    public static InsurerJudgement Judge(TopicMatch match)
    {
        var (left, right) = (Values(match.Left), Values(match.Right));
        var comparison = ValueComparison.Of(left.Select(entry => entry.Value), right.Select(entry => entry.Value));
        var (onlyLeft, onlyRight) = (Kinds(comparison.OnlyLeft), Kinds(comparison.OnlyRight));
        var telling = Comparable.Where(kind => (onlyLeft.Contains(kind) && onlyRight.Contains(kind))
            || (TellingAlone.Contains(kind) && (onlyLeft.Contains(kind) || onlyRight.Contains(kind)))).ToHashSet();
        List<ChangeAspect> aspects = [.. telling.Select(ChangeAspects.Of)];
        if (match.Similarity >= SameRule
            && Strength(match.Left[0].Modality) is { } one
            && Strength(match.Right[0].Modality) is { } other
            && Math.Abs(one - other) >= OtherStrength)
        {
            aspects.Add(ChangeAspect.Modality);
        }

        var kind = aspects.Count > 0 ? ChangeKind.Modified : IsSameText(match) ? ChangeKind.Unchanged : ChangeKind.Editorial;
        return new InsurerJudgement(
            kind,
            [.. aspects.Distinct().Order()],
            Telling(left, comparison.OnlyLeft, telling),
            Telling(right, comparison.OnlyRight, telling));
    }

    /// <summary>Whether both sides use nearly the same words: a topic can be the same in words that nowhere meet.</summary>
    private static bool IsSameText(TopicMatch match)
    {
        var (left, right) = (Stems(match.Left), Stems(match.Right));
        return left.Count > 0 && WordOverlap.IsAtLeast(NearlyEqual, left, right);
    }

    private static HashSet<string> Stems(IReadOnlyList<Requirement> requirements) =>
        [.. requirements.SelectMany(requirement => DutchAnalyzers.Comparison.Analyze(requirement.Text)).Select(token => token.Term)];

    /// <summary>The values that can be compared, each once: an insurer may say the same in several places.</summary>
    private static List<(Requirement Requirement, PolicyValue Value)> Values(IReadOnlyList<Requirement> requirements) =>
        [.. requirements.SelectMany(
            requirement => requirement.Values.Where(value => Comparable.Contains(value.Kind)).Select(value => (requirement, value)))
            .DistinctBy(entry => (entry.value.Kind, ValueKey.Of(entry.value)))];

    private static HashSet<ValueKind> Kinds(IEnumerable<PolicyValue> values) => [.. values.Select(value => value.Kind)];

    private static List<(Requirement Requirement, PolicyValue Value)> Telling(
        List<(Requirement Requirement, PolicyValue Value)> all, IReadOnlyList<PolicyValue> only, HashSet<ValueKind> telling) =>
        [.. all.Where(entry => telling.Contains(entry.Value.Kind) && only.Contains(entry.Value))];

    /// <summary>How strongly it binds; null for a plain statement, whose strength cannot be told.</summary>
    private static int? Strength(Modality modality) => modality switch
    {
        Modality.Forbidden or Modality.Obliged => 3,
        Modality.Expected => 2,
        Modality.Preferred or Modality.Aspired => 1,
        Modality.Allowed or Modality.Possible or Modality.Waived => 0,
        _ => null,
    };
}
