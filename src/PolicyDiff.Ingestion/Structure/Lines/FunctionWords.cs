using PolicyDiff.Dutch;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Dutch words that a sentence or heading cannot end on: what follows belongs to it.</summary>
internal static class FunctionWords
{
    private static readonly IReadOnlySet<string> Words = WordList.Words(typeof(FunctionWords).Assembly, "function-words.txt");

    /// <summary>Whether the last word is one of them.</summary>
    public static bool EndsWithOne(string text) => Words.Contains(text[(text.LastIndexOf(' ') + 1)..]);
}
