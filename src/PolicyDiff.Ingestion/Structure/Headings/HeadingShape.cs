namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>Whether a line could be a heading by its words alone.</summary>
internal static class HeadingShape
{
    private const int MostLetters = 140;

    /// <summary>Short, with letters, and not ended as a sentence or list item is.</summary>
    public static bool Fits(string line) =>
        line.Length <= MostLetters && line.Any(char.IsLetter) && line[^1] is not ('.' or ';' or ',') && !char.IsLower(line[0]);
}
