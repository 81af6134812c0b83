using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Compounds;

/// <summary>
/// Adds the parts of compounds behind the whole word, at its position; second readings have none. The tokens must be in lower case and not
/// stemmed.
/// </summary>
/// <param name="splitter">What finds the parts.</param>
/// <param name="joins">Whether neighbouring parts of a long compound are parts too: <i>thuiszorg</i> in <i>thuiszorgmedewerker</i>.</param>
internal sealed class CompoundFilter(FrequencyCompoundSplitter splitter, bool joins = false) : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "compounds";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
        {
            yield return token;
            var parts = token.Kind is TokenKind.Word && !token.IsFinal ? splitter.Split(token.Term) : [];
            foreach (var part in joins ? parts.Concat(Joined(parts)) : parts)
            {
                yield return new Token(part.In(token.Term), Place(token, part), 0) { Kind = TokenKind.Part };
            }
        }
    }

    private static IEnumerable<TextSpan> Joined(IReadOnlyList<TextSpan> parts)
    {
        for (var length = 2; length < parts.Count; length++)
        {
            for (var first = 0; first + length <= parts.Count; first++)
            {
                yield return new TextSpan(parts[first].Start, parts[first + length - 1].End);
            }
        }
    }

    /// <summary>Where a part stands in the text; the whole word where invisible characters or ligatures make that uncertain.</summary>
    private static TextSpan Place(Token token, TextSpan part) => token.Span.Length == token.Term.Length
        ? new TextSpan(token.Span.Start + part.Start, token.Span.Start + part.End)
        : token.Span;
}
