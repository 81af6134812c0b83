using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>A Markdown text with what is no Markdown taken out of it: front matter, contents lines and tab-separated tables.</summary>
/// <param name="Text">The text with a blank line for every line taken out, so that line numbers stay.</param>
/// <param name="Tables">The tables taken out, in reading order.</param>
/// <param name="Contents">What the contents lines name.</param>
/// <param name="Properties">The plain values of the front matter by key in lower case.</param>
/// <param name="BadFrontMatter">Whether there is front matter that could not be read.</param>
internal sealed partial record MarkdownSource(
    string Text,
    IReadOnlyList<Table> Tables,
    ContentsList Contents,
    IReadOnlyDictionary<string, string> Properties,
    bool BadFrontMatter)
{
    private const int FewestContentsLines = 3;

    private const int LongestContentsLine = 600;

    /// <summary>The deepest indent that means something; deeper ones only cost time.</summary>
    private const int DeepestIndent = 64;

    /// <summary>Takes a text apart.</summary>
    public static MarkdownSource Of(string text)
    {
        var lines = text.Split('\n');
        CutIndents(lines);
        var (properties, isBad) = FrontMatter.TakeFrom(lines);
        MarkdownSpelling.Mend(lines);
        GluedMarkers.Part(lines);
        var contents = TakeContents(lines);
        var tables = TabbedTables.TakeFrom(lines);
        return new MarkdownSource(string.Join('\n', lines), tables, contents, properties, isBad);
    }

    private static void CutIndents(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = lines[i].AsSpan().IndexOfAnyExcept(' ', '\t');
            if (indent > DeepestIndent)
            {
                lines[i] = lines[i][(indent - DeepestIndent)..];
            }
        }
    }

    private static ContentsList TakeContents(string[] lines)
    {
        List<ContentsEntry> entries = [];
        for (var start = 0; start < lines.Length; start++)
        {
            var run = Run(lines, start);
            if (run.Count < FewestContentsLines || !run.Any(line => ContentsLine.HasLeaders(lines[line])))
            {
                // No part of this run is a contents list either.
                start = run.Count > 0 ? run[^1] : start;
                continue;
            }

            foreach (var line in run)
            {
                if (ContentsLine.TryParse(Plain(lines[line]), out var entry))
                {
                    entries.Add(entry);
                }

                lines[line] = string.Empty;
            }
        }

        return new ContentsList(entries);
    }

    /// <summary>The lines of a run of contents lines; blank lines between them do not end it.</summary>
    private static List<int> Run(string[] lines, int start)
    {
        List<int> run = [];
        for (var i = start; i < lines.Length; i++)
        {
            if (ContentsLine.TryParse(Plain(lines[i]), out _))
            {
                run.Add(i);
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]) || run.Count == 0)
            {
                break;
            }
        }

        return run;
    }

    /// <summary>A contents line without list marker, emphasis, link target and page-break backslash.</summary>
    private static string Plain(string line) =>
        line.Length > LongestContentsLine ? string.Empty : Marks().Replace(Links().Replace(line, "${text}"), string.Empty);

    [GeneratedRegex(@"^\s*[-*+]\s+|\*\*|__|\\$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\[(?<text>[^\]\n]*)\]\([^)\n]*\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
