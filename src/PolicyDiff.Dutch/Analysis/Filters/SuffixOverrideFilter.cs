namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>
/// Gives words that end in an entry of a list, as compounds do, the stem that
/// the list names for the entry. The tokens must be in lower case.
/// </summary>
/// <remarks>For words that a rule-based stemmer treats wrongly in every compound: <i>huisarts</i> and <i>huisartsen</i>.</remarks>
/// <param name="overrides">Ending to what replaces it; the longest ending wins.</param>
internal sealed class SuffixOverrideFilter(IReadOnlyDictionary<string, string> overrides) : TokenFilter
{
    private readonly int[] _lengths = [.. overrides.Keys.Select(ending => ending.Length).Distinct().OrderDescending()];

    /// <inheritdoc/>
    public override string Name => "overrides";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) => tokens.Select(token => token.IsFinal ? token : Override(token));

    private Token Override(Token token)
    {
        foreach (var length in _lengths)
        {
            if (token.Term.Length >= length && overrides.TryGetValue(token.Term[^length..], out var stem))
            {
                return token with { Term = token.Term[..^length] + stem, IsFinal = true };
            }
        }

        return token;
    }
}
