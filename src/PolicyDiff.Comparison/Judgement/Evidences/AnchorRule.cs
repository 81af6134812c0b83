using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>A term that runs from something else: <i>na ontvangst</i>, <i>na afsluiting</i>.</summary>
internal sealed partial class AnchorRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (Other(pair.Left, pair.Right), Other(pair.Right, pair.Left));
        if (left.Count + right.Count > 0)
        {
            var isReplaced = left.Count > 0 && right.Count > 0;
            yield return new Evidence(isReplaced ? "anchor.replaced" : "anchor.one-side")
            {
                Aspect = ChangeAspect.Deadline,
                Left = string.Join(", ", left),
                Right = string.Join(", ", right),
            };
        }
    }

    /// <summary>The anchors of one text of which the other says nothing, in no word of their families.</summary>
    private static List<string> Other(JudgedText here, JudgedText there)
    {
        var roots = there.Units.SelectMany(unit => unit.Roots).ToHashSet(StringComparer.Ordinal);
        var families = there.Units.SelectMany(unit => unit.Families).ToHashSet(StringComparer.Ordinal);
        return [.. Anchor().Matches(here.Plain)
            .SelectMany(match => new[] { match.Groups["anchor"], match.Groups["of"] })
            .Where(group => group.Success && !here.Lexicon.IsLightWord(group.Value))
            .Where(group => WordRoots.Of(group.Value) is var root && !roots.Contains(root) && !here.Lexicon.FamiliesOf(root).Overlaps(families))
            .Select(group => group.Value)
            .Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(
        @"\b(?:na|vanaf|sinds|nadat) (?:de |het |een |dat |haar |zijn |hun |uw )?(?:dag (?:van|waarop) (?:de |het )?)?(?<anchor>[a-z]{4,})(?: (?:van|der) (?:de |het |een |die )?(?<of>[a-z]{4,}))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();
}
