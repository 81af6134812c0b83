using System.Text.Json;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Headings that the author's own tags put inside a table: these are the heads of its columns.</summary>
internal static class TableHeads
{
    private static readonly string[] HeadingTags = ["H", "H1", "H2", "H3", "H4", "H5", "H6"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The headings less those of tables, as <c>pdfinfo</c> tells them; all of them where it takes too long.</summary>
    /// <param name="source">A PDF file.</param>
    /// <param name="headings">Pairs of a level and a text.</param>
    public static IReadOnlyList<JsonElement[]> Without(string source, IReadOnlyList<JsonElement[]> headings)
    {
        var told = ProgramRun.Of("pdfinfo", ["-struct-text", source], limit: Patience);
        if (told.WasEnded)
        {
            return headings;
        }

        var inTables = InTables(told.Text);
        return [.. headings.Where(heading => !Take(inTables, Letters(heading[1].GetString()!)))];
    }

    /// <summary>How often each heading stands in a table.</summary>
    /// <param name="structure">Tags and texts, a line each, indented by their depth; texts begin with a quotation mark.</param>
    internal static Dictionary<string, int> InTables(string structure)
    {
        List<(int Line, string Tag, int Depth)> path = [];
        Dictionary<int, (bool IsInTable, string Text)> texts = [];
        foreach (var (number, line) in structure.Split('\n').Index())
        {
            var tag = line.TrimEnd('\r').TrimStart(' ');
            var depth = line.TrimEnd('\r').Length - tag.Length;
            if (tag.StartsWith('"'))
            {
                var heading = path.FindIndex(step => HeadingTags.Contains(step.Tag, StringComparer.Ordinal) && step.Depth < depth);
                if (heading >= 0)
                {
                    var start = path[heading].Line;
                    var (isInTable, text) = texts.GetValueOrDefault(start, (path.Any(static step => step.Tag == "Table"), string.Empty));
                    texts[start] = (isInTable, text + tag.Trim('"'));
                }
            }
            else if (tag.Length > 0 && tag[0] != '/')
            {
                path.RemoveAll(step => step.Depth >= depth);
                path.Add((number, tag.Split(' ')[0].Split('"')[0], depth));
            }
        }

        return texts.Values.Where(static text => text.IsInTable).GroupBy(static text => Letters(text.Text), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
    }

    private static bool Take(Dictionary<string, int> counts, string text)
    {
        if (counts.GetValueOrDefault(text) == 0)
        {
            return false;
        }

        counts[text]--;
        return true;
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
