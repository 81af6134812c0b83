using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>
/// Writes who is named by an abbreviation in one way: <c>zzp'er</c>, <c>zzp-ers</c> and
/// <c>zzper</c> are <c>zzper</c>, with <c>zzp</c> as a part.
/// </summary>
/// <remarks>
/// Without apostrophe and hyphen only where no vowel stands before the ending: <c>hboer</c> stays a word. The tokens must be in lower case.
/// </remarks>
internal sealed partial class AbbreviatedPersonFilter : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "persons";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Word && Person().Match(token.Term) is { Success: true } person)
            {
                var abbreviation = person.Groups["abbreviation"].Value;
                yield return token with { Term = abbreviation + "er", IsFinal = true };
                yield return new Token(abbreviation, token.Span, 0) { Kind = TokenKind.Part, IsFinal = true };
            }
            else
            {
                yield return token;
            }
        }
    }

    [GeneratedRegex(
        @"^(?:(?<abbreviation>[a-z]{2,6})['-]|(?<abbreviation>[b-df-hj-np-tv-xz]{3,6}))er(?:'?s)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
