using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis.Segmentation;

namespace PolicyDiff.Comparison.Inline;

/// <summary>Cuts texts into the pieces that are marked: words, marks, and values whole, each with the white space behind it.</summary>
internal static class InlinePieces
{
    private static readonly WordTokenizer Words = new();

    /// <summary>The pieces of several requirements with a line feed between two; joined they give the texts exactly.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Requirement> requirements) =>
        [.. requirements.SelectMany((requirement, index) => index == 0 ? Of(requirement) : Of(requirement).Prepend("\n"))];

    private static IEnumerable<string> Of(Requirement requirement)
    {
        var text = requirement.Text;
        var start = 0;
        foreach (var span in Spans(requirement))
        {
            foreach (var piece in Marks(text[start..span.Start]))
            {
                yield return piece;
            }

            var end = SkipSpace(text, span.End);
            yield return text[span.Start..end];
            start = end;
        }

        foreach (var piece in Marks(text[start..]))
        {
            yield return piece;
        }
    }

    private static IEnumerable<TextSpan> Spans(Requirement requirement)
    {
        var values = requirement.Values.Select(value => value.Span)
            .Where(span => span.Length > 0 && span.End <= requirement.Text.Length).ToList();
        var words = Words.Tokenize(requirement.Text).Select(token => token.Span).Where(span => !values.Any(value => value.Overlaps(span)));
        return words.Concat(values).OrderBy(span => span.Start);
    }

    private static IEnumerable<string> Marks(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = SkipSpace(text, start + 1);
            yield return text[start..end];
            start = end;
        }
    }

    private static int SkipSpace(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
