namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>Lower case character by character, as Unicode's simple case mapping has it; nothing else changes.</summary>
public sealed class SimpleLowerCaseFilter : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "lowercase";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) => tokens.Select(token => token with { Term = Fold(token.Term) });

    // The invariant culture leaves the dotted capital alone, since it has no simple way back.
    private static string Fold(string term) => term.Replace('\u0130', 'i').ToLowerInvariant();
}
