namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Recognises text whose every line is followed by an empty one, and takes those lines out.</summary>
internal static class LineSpacing
{
    private const int FewestLines = 20;

    /// <summary>
    /// Whether nearly every line with content has an empty line right behind it. A line
    /// of spaces counts as content: it is the blank line of such a text.
    /// </summary>
    public static bool IsDouble(IReadOnlyList<string> lines)
    {
        var content = 0;
        var followed = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length > 0)
            {
                content++;
                followed += lines[i + 1].Length == 0 ? 1 : 0;
            }
        }

        var blank = lines.Any(line => line.Length > 0 && string.IsNullOrWhiteSpace(line));
        var gaps = EmptyRuns(lines);
        return content >= FewestLines && followed * 100 > content * 85 && (blank || gaps > 0);
    }

    /// <summary>The lines with their numbers from 1, without the one empty line behind each.</summary>
    public static IReadOnlyList<(string Line, int Number)> Undouble(IReadOnlyList<string> lines)
    {
        List<(string, int)> kept = [];
        for (var i = 0; i < lines.Count; i++)
        {
            kept.Add((lines[i], i + 1));
            if (lines[i].Length > 0 && i + 1 < lines.Count && lines[i + 1].Length == 0)
            {
                i++;
            }
        }

        return kept;
    }

    /// <summary>Where paragraphs are set apart by more than one empty line, one empty line means nothing.</summary>
    private static int EmptyRuns(IReadOnlyList<string> lines)
    {
        var runs = 0;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            runs += lines[i].Length == 0 && lines[i + 1].Length == 0 && lines[i - 1].Length > 0 ? 1 : 0;
        }

        return runs;
    }
}
