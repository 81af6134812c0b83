namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>
/// Takes off what stands behind an apostrophe as an ending: <c>wsv's</c>,
/// <c>thema’s</c> and <c>cao's</c> lose it. The tokens must be in lower case.
/// </summary>
public sealed class ApostropheFilter : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "apostrophe";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) => tokens.Select(token => token with { Term = Strip(token.Term) });

    private static string Strip(string term)
    {
        var mark = term.LastIndexOfAny(['\'', '\u2018', '\u2019']);
        return mark > 1 && mark >= term.Length - 3 ? term[..mark] : term;
    }
}
