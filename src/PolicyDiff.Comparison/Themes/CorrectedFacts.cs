using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Puts the values that answers set in place of those of a rule.</summary>
internal static class CorrectedFacts
{
    /// <summary>
    /// The facts of a rule, where an answer sets another value that of the answer; a
    /// value that is no fact by itself becomes one where it gives way.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="corrections">What answers change in it; of two that set the same value the last counts.</param>
    public static IReadOnlyList<ThemeFact> Of(Requirement rule, IEnumerable<RuleCorrection> corrections)
    {
        List<ThemeFact> facts = [.. FactFinder.Of(rule)];
        foreach (var correction in corrections)
        {
            if (correction.Value is not { } value)
            {
                continue;
            }

            var at = facts.FindIndex(fact => (fact.Replaces ?? fact).Value == value.Before);
            var before = at < 0 ? new ThemeFact(value.Before.Text, value.Before, rule) : facts[at].Replaces ?? facts[at];
            var now = before with
            {
                Text = ValuePhrase.Of(correction.Answer, value.Now).In(correction.Answer.Text),
                Value = value.Now,
                Requirement = correction.Answer,
                Replaces = before,
            };
            if (at < 0)
            {
                facts.Add(now);
            }
            else
            {
                facts[at] = now;
            }
        }

        return facts;
    }
}
