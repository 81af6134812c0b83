using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Pipeline.Search;

/// <summary>Shows what the analysis chains make of a text.</summary>
public static class TextAnalysis
{
    /// <summary>The names of the chains; the first is the one that is indexed.</summary>
    public static IReadOnlyList<string> Chains => [.. DutchAnalyzers.Named.Select(chain => chain.Name)];

    /// <summary>The terms of a text.</summary>
    /// <param name="chain">One of <see cref="Chains"/>.</param>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<AnalyzedToken> Analyze(string chain, string text) =>
        [.. DutchAnalyzers.Named.Single(one => string.Equals(one.Name, chain, StringComparison.Ordinal)).Analyze(text)
            .Select(token => new AnalyzedToken(token.Term, token.Span.Start, token.Span.End, token.PositionIncrement))];
}
