using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>What something is counted by: <i>per praktijk</i> became <i>per huisarts</i>, <i>per gebeurtenis</i> became <i>per jaar</i>.</summary>
internal sealed partial class BaseRule : IEvidenceRule
{
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
                Left = string.Join(", ", before),
                Right = string.Join(", ", after),
            };
        }
    }

    private static List<string> Bases(JudgedText text) => [.. Per().Matches(text.Plain).Select(match => match.Groups["base"].Value).Distinct(StringComparer.Ordinal)];

    private static List<string> Only(List<string> bases, JudgedText there)
    {
        var roots = there.Units.SelectMany(unit => unit.Roots).ToHashSet(StringComparer.Ordinal);
        var families = there.Units.SelectMany(unit => unit.Families).ToHashSet(StringComparer.Ordinal);
        return [.. bases.Where(word => WordRoots.Of(word) is var root && !roots.Contains(root) && !there.Lexicon.FamiliesOf(root).Overlaps(families))];
    }

    [GeneratedRegex(@"\bper (?<base>[a-z][a-z-]{3,})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Per();
}
