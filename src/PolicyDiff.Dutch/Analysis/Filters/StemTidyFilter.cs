namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>
/// Writes the end of a stem as the singular has it: no voiced v and z (<c>tariev</c>, <c>huiz</c>), no double consonant (<c>plann</c>).
/// </summary>
/// <remarks>What the Porter-style stemmer leaves undone, by the spelling rules for plurals of Dutch; the tokens must be stemmed.</remarks>
internal sealed class StemTidyFilter : TokenFilter
{
    private const int ShortestStem = 3;

    /// <inheritdoc/>
    public override string Name => "tidy";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) =>
        tokens.Select(token => token.IsFinal ? token : token with { Term = Tidy(token.Term) });

    private static string Tidy(string stem)
    {
        if (stem.Length <= ShortestStem)
        {
            return stem;
        }

        return stem[^1] switch
        {
            'v' => stem[..^1] + "f",
            'z' => stem[..^1] + "s",
            'b' or 'f' or 'g' or 'l' or 'm' or 'n' or 'p' or 'r' or 's' when stem[^1] == stem[^2] => stem[..^1],
            _ => stem,
        };
    }
}
