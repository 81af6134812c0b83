using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Cuts a text into pages of lines: by form feeds, or by the space that some tools leave in place of a form feed.</summary>
internal static partial class PrintedPages
{
    private const int FewestBreaks = 3;

    /// <summary>The lines of each page, blank lines turned into <see cref="TypedLine.AfterBlank"/>; pages without text are empty.</summary>
    /// <param name="text">The text with <c>\n</c> as line end.</param>
    public static IReadOnlyList<IReadOnlyList<TypedLine>> Split(string text)
    {
        var raw = text.Split('\n');
        var single = LineSpacing.IsDouble(raw) ? LineSpacing.Undouble(raw) : [.. raw.Select((line, index) => (line, index + 1))];
        var paged = text.Contains('\f', StringComparison.Ordinal);
        var spaced = !paged && BreaksAreSpaces(single);
        List<List<TypedLine>> pages = [[]];
        var blank = true;
        var opened = true;
        foreach (var (line, number) in single)
        {
            foreach (var (part, fresh) in Parts(line, spaced))
            {
                if (fresh)
                {
                    pages.Add([]);
                    opened = true;
                }

                if (string.IsNullOrWhiteSpace(part))
                {
                    blank = true;
                    continue;
                }

                pages[^1].Add(new TypedLine(part.Trim(), number, paged ? pages.Count : null)
                {
                    AfterBlank = blank,
                    AfterPageBreak = opened,
                    Indent = part.Length - part.TrimStart().Length,
                });
                (blank, opened) = (false, false);
            }
        }

        return pages;
    }

    private static IEnumerable<(string Part, bool Fresh)> Parts(string line, bool spaced)
    {
        if (spaced && PageStart().IsMatch(line))
        {
            return [(line, true)];
        }

        return line.Split('\f').Select((part, index) => (part, index > 0));
    }

    /// <summary>One space before the text of a few lines, where hardly any line is indented, marks the tops of pages.</summary>
    private static bool BreaksAreSpaces(IReadOnlyList<(string Line, int Number)> lines)
    {
        var filled = lines.Where(line => !string.IsNullOrWhiteSpace(line.Line)).ToList();
        var starts = filled.Count(line => PageStart().IsMatch(line.Line));
        var deeper = filled.Count(line => line.Line.StartsWith("  ", StringComparison.Ordinal) || line.Line.StartsWith('\t'));
        return starts >= FewestBreaks && starts * 15 < filled.Count && deeper * 50 < filled.Count;
    }

    [GeneratedRegex(@"^ \S", RegexOptions.CultureInvariant)]
    private static partial Regex PageStart();
}
