using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Who bears a cost, where both wordings say so: <i>voor rekening van de praktijk</i> became <i>door beide samen gedragen</i>.</summary>
/// <remarks>Nobody comes or goes and no value changes, so the words that name the bearers are compared by themselves.</remarks>
internal sealed partial class BearerRule : IAspectRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (pair.IsOneToOne && Bearers(pair.Left[0]) is { Count: > 0 } left && Bearers(pair.Right[0]) is { Count: > 0 } right && !left.SetEquals(right))
        {
            yield return new Finding(ChangeAspect.Actor, 0.75);
        }
    }

    private static HashSet<string> Bearers(RequirementProfile profile)
    {
        var match = Bearing().Match(profile.Requirement.Text);
        return match.Success
            ? profile.Terms.Where(term => term.Kind == TermKind.Content && term.Span.Start >= match.Groups["who"].Index && term.Span.End <= match.Groups["who"].Index + match.Groups["who"].Length)
                .Select(term => term.Stem)
                .Where(stem => !LightWords.TellNoTopic(stem, stem))
                .ToHashSet(StringComparer.Ordinal)
            : [];
    }

    [GeneratedRegex(
        """
        \bvoor\srekening\s(?:van|komen\svan)\s(?<who>[^.,;:]+?)(?=$|[.,;:]|\s(?:als|indien|tenzij|mits)\b)
        |\bdoor\s(?<who>[^.,;:]+?)\s(?:gedragen|betaald|bekostigd)\b
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Bearing();
}
