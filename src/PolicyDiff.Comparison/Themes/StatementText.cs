using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Takes the most telling sentence of a long requirement.</summary>
internal static class StatementText
{
    private const int Longest = 300;

    /// <summary>
    /// The whole text where it is short or a row of a table, whose cells belong together; else the
    /// sentence that sets most values and says most about the theme, the first of equals.
    /// </summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="facts">The values it sets.</param>
    /// <param name="hits">How much a text says about the theme.</param>
    /// <returns>A stretch of the text of the requirement.</returns>
    public static TextSpan Of(Requirement requirement, IReadOnlyList<ThemeFact> facts, Func<string, double> hits)
    {
        var whole = new TextSpan(0, requirement.Text.Length);
        if (requirement.Text.Length <= Longest || requirement.Form == RequirementForm.TableRow)
        {
            return whole;
        }

        var sentences = SentenceSplitter.Split(requirement.Text).ToList();
        return sentences.Count < 2 ? whole : sentences.MaxBy(Telling);

        double Telling(TextSpan sentence) => (hits(sentence.In(requirement.Text)) > 0 ? 1 : 0)
            + facts.Count(fact => FactFinder.Weighs(fact) && sentence.Contains(fact.Value.Span))
            + (hits(sentence.In(requirement.Text)) / 10);
    }
}
