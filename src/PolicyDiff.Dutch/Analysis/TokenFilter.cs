namespace PolicyDiff.Dutch.Analysis;

/// <summary>A later stage of a chain: changes, drops or adds terms.</summary>
public abstract class TokenFilter
{
    /// <summary>Short name for listings, such as <c>stem</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Passes tokens on; lazily, in order. A dropped token hands its position increment to the next one.</summary>
    public abstract IEnumerable<Token> Apply(IEnumerable<Token> tokens);
}
