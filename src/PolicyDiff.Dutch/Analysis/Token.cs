using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis;

/// <summary>One term of a text. Filters may change the term, never the span.</summary>
/// <param name="Term">What is compared or indexed.</param>
/// <param name="Span">The stretch of the original text it came from.</param>
/// <param name="PositionIncrement">
/// Words since the token before: 1 for neighbours, more where words were dropped, 0 for a second reading of the same word.
/// </param>
public readonly record struct Token(string Term, TextSpan Span, int PositionIncrement)
{
    /// <summary>Whether the term stands for the word, or for a part of it.</summary>
    public TokenKind Kind { get; init; }

    /// <summary>Whether the term is a stem already, so that no stemmer may change it.</summary>
    public bool IsFinal { get; init; }
}
