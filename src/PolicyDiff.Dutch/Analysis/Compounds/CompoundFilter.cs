using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Compounds;

/// <summary>Adds the parts of compounds behind the whole word, at its position; second readings have none. The tokens must be in lower case and not stemmed.</summary>
/// <param name="splitter">What finds the parts.</param>
internal sealed class CompoundFilter(FrequencyCompoundSplitter splitter) : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "compounds";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
        {
            yield return token;
            foreach (var part in token.Kind is TokenKind.Word && !token.IsFinal ? splitter.Split(token.Term) : [])
            {
                yield return new Token(part.In(token.Term), Place(token, part), 0) { Kind = TokenKind.Part };
            }
        }
    }

    /// <summary>Where a part stands in the text; the whole word where invisible characters or ligatures make that uncertain.</summary>
    private static TextSpan Place(Token token, TextSpan part) => token.Span.Length == token.Term.Length
        ? new TextSpan(token.Span.Start + part.Start, token.Span.Start + part.End)
        : token.Span;
}
