namespace PolicyDiff.Dutch.Analysis;

/// <summary>Reads the word lists that are embedded beside the code: words apart by white space, <c>#</c> starts a comment.</summary>
internal static class WordList
{
    public static IReadOnlyList<string> Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"PolicyDiff.Dutch.Analysis.{name}.txt")
            ?? throw new ArgumentException($"There is no word list '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd()
            .Split('\n')
            .Select(line => line.Split('#')[0])
            .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
    }
}
