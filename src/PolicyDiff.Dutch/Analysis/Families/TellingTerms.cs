using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Dutch.Analysis.Families;

/// <summary>Tells terms that make another rule of a sentence: numbers, and the stems of <c>telling-words.txt</c>.</summary>
public static class TellingTerms
{
    private static readonly HashSet<string> Stems = [.. WordList.Lines(typeof(TellingTerms).Assembly, "telling-words.txt")
        .SelectMany(DutchAnalyzers.Stems.Analyze)
        .Select(token => token.Term)];

    /// <summary>Whether a term is one of them.</summary>
    /// <param name="term">A term as <see cref="DutchAnalyzers.Default"/> makes it.</param>
    public static bool Contains(string term) => term.Any(char.IsDigit) || Stems.Contains(term);
}
