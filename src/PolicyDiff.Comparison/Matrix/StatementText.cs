using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>Takes the most telling sentence of a long requirement.</summary>
internal static class StatementText
{
    private const int Longest = 300;

    /// <summary>The whole text where it is short; else the sentence that says most about the theme, the first of equals. Always a stretch of the text itself.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="hits">How much a text says about the theme.</param>
    public static string Of(Requirement requirement, Func<string, double> hits)
    {
        if (requirement.Text.Length <= Longest)
        {
            return requirement.Text;
        }

        var sentences = SentenceSplitter.Split(requirement.Text).Select(span => span.In(requirement.Text)).ToList();
        return sentences.Count < 2 ? requirement.Text : sentences.MaxBy(hits)!;
    }
}
