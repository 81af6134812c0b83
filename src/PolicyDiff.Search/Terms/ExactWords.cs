using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Search.Terms;

/// <summary>Takes the words of a text as they stand there, for phrases: the same for what is indexed and what is asked.</summary>
internal static class ExactWords
{
    /// <summary>The words in lower case, in the order of the text; none is stemmed or left out.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. DutchAnalyzers.Exact.Analyze(text).Select(token => token.Term).Where(term => term.Length > 0)];
}
