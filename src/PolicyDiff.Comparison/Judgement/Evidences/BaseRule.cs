using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>What something is counted by: <i>per praktijk</i> became <i>per huisarts</i>, <i>per gebeurtenis</i> became <i>per jaar</i>.</summary>
internal sealed partial class BaseRule : IEvidenceRule
{
    private static readonly string[] Times = ["minuut", "kwartier", "uur", "dagdeel", "dag", "etmaal", "week", "maand", "kwartaal", "halfjaar", "jaar"];

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (Bases(pair.Left), Bases(pair.Right));
        var (before, after) = (Only(left, pair.Right), Only(right, pair.Left));
        if (before.Count + after.Count > 0)
        {
            yield return new Evidence(before.Count > 0 && after.Count > 0 ? "base.replaced" : "base.one-side")
            {
                Aspect = ChangeAspect.Count,
                Direction = Direction(before, after),
                Left = string.Join(", ", before),
                Right = string.Join(", ", after),
            };
        }
    }

    // The same amount for a longer time is less.
    private static ChangeDirection Direction(List<string> before, List<string> after) =>
        before.Count > 0 && after.Count > 0 && Array.IndexOf(Times, before[0]) is >= 0 and var one && Array.IndexOf(Times, after[0]) is >= 0 and var other
            ? ChangeDirections.Growing(other.CompareTo(one))
            : ChangeDirection.Different;

    private static List<string> Bases(JudgedText text) => [.. Per().Matches(text.Plain).Select(match => match.Groups["base"].Value).Distinct(StringComparer.Ordinal)];

    private static List<string> Only(List<string> bases, JudgedText there) => [.. bases.Where(word => !there.Says(word))];

    [GeneratedRegex(@"\bper (?<base>[a-z][a-z-]{3,})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Per();
}
