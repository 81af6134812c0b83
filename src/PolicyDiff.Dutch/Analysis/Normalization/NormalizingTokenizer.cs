using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Normalization;

/// <summary>
/// Takes apart the normal form of a text; spans point at the text as it was given.
/// Letters joined by an ampersand are one word (<c>O&amp;I</c>).
/// </summary>
/// <param name="inner">What takes the normal form apart.</param>
internal sealed class NormalizingTokenizer(Tokenizer inner) : Tokenizer
{
    private const int LongestJoinedPart = 2;

    /// <inheritdoc/>
    public override string Name => "normalize+" + inner.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<Token> Tokenize(string text)
    {
        var normalized = TextNormalizer.Normalize(text);
        var tokens = new List<Token>();
        foreach (var token in inner.Tokenize(normalized.Text))
        {
            if (tokens.Count > 0 && IsJoined(normalized.Text, tokens[^1], token))
            {
                var whole = new TextSpan(tokens[^1].Span.Start, token.Span.End);
                tokens[^1] = tokens[^1] with { Term = whole.In(normalized.Text), Span = whole };
            }
            else
            {
                tokens.Add(token);
            }
        }

        return [.. tokens.Select(token => token with { Span = normalized.Origin(token.Span) })];
    }

    private static bool IsJoined(string text, Token left, Token right) =>
        right.Span.Start == left.Span.End + 1 && text[left.Span.End] == '&'
        && left.Term.Length <= LongestJoinedPart && right.Term.Length <= LongestJoinedPart
        && char.IsAsciiLetterUpper(left.Term[^1]) && char.IsAsciiLetterUpper(right.Term[0]);
}
