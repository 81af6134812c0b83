namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>Gives words of a list the stem that the list names, and keeps the stemmer off them. The tokens must be in lower case.</summary>
/// <param name="overrides">Word to stem.</param>
public sealed class StemOverrideFilter(IReadOnlyDictionary<string, string> overrides) : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "overrides";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) =>
        tokens.Select(token => overrides.TryGetValue(token.Term, out var stem) ? token with { Term = stem, IsFinal = true } : token);
}
