namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Decides what a line break that the author set on purpose means.</summary>
internal static class HardBreaks
{
    /// <summary>Paragraphs of lines: a line that begins with a lower-case letter goes on with the sentence before it.</summary>
    public static IReadOnlyList<string> Paragraphs(IReadOnlyList<string> lines)
    {
        List<string> paragraphs = [];
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (paragraphs.Count > 0 && char.IsLower(line[0]))
            {
                paragraphs[^1] = $"{paragraphs[^1]} {line}";
            }
            else
            {
                paragraphs.Add(line);
            }
        }

        return paragraphs;
    }
}
