using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Pipeline.Engines;

namespace PolicyDiff.Pipeline.Search;

/// <summary>Shows what the analysis chains make of a text.</summary>
public static class TextAnalysis
{
    /// <summary>The names of the chains; the first is the one that is indexed.</summary>
    public static IReadOnlyList<string> Chains => [.. DutchAnalyzers.Named.Select(chain => chain.Name)];

    /// <summary>Name and version of the chain that is indexed.</summary>
    public static string IndexChainId => DutchAnalyzers.Default.Id;

    /// <summary>The terms of a text.</summary>
    /// <param name="chain">One of <see cref="Chains"/>.</param>
    /// <param name="text">Any text.</param>
    /// <param name="searchEngine">One of <see cref="SearchEngines.Names"/>; null for the default one.</param>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">The engine is not built in.</exception>
    public static IReadOnlyList<AnalyzedToken> Analyze(string chain, string text, string? searchEngine) =>
        [.. SearchEngines.Analyze(searchEngine, DutchAnalyzers.Named.Single(one => string.Equals(one.Name, chain, StringComparison.Ordinal)), text)
            .Select(token => new AnalyzedToken(token.Term, token.Span.Start, token.Span.End, token.PositionIncrement))];
}
