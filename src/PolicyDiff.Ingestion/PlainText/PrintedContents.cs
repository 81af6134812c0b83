using PolicyDiff.Ingestion.Structure.Contents;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Takes the contents list out of a text; what stands before it is the title page.</summary>
/// <param name="Title">The lines before the contents list; empty where there is none.</param>
/// <param name="Text">The lines behind it.</param>
/// <param name="Contents">What it names.</param>
internal sealed record PrintedContents(IReadOnlyList<TypedLine> Title, IReadOnlyList<TypedLine> Text, ContentsList Contents)
{
    private const int FewestLines = 3;

    /// <summary>How many lines that are no contents lines may stand between two that are (the first half of a long title).</summary>
    private const int LongestGap = 2;

    /// <summary>How far from its heading a contents list may end, in lines.</summary>
    private const int LongestList = 400;

    /// <summary>Splits the lines of a document.</summary>
    public static PrintedContents Of(IReadOnlyList<TypedLine> lines) =>
        WithPages(lines) ?? Announced(lines) ?? new PrintedContents([], SplitNumbers.Join(lines), ContentsList.None);

    /// <summary>A run of lines with page numbers behind them.</summary>
    private static PrintedContents? WithPages(IReadOnlyList<TypedLine> lines)
    {
        var found = Enumerable.Range(0, lines.Count).Where(index => ContentsLine.TryParse(lines[index].Text, out _)).ToList();
        var run = LongestRun(found);
        if (run.Count < FewestLines)
        {
            return null;
        }

        var start = run[0];
        var nearest = Math.Max(0, start - LongestGap - 1);
        var heading = Enumerable.Range(nearest, start - nearest).LastOrDefault(index => TitlePage.IsContentsHeading(lines[index].Text), -1);
        if (heading < 0 && !run.Any(index => ContentsLine.HasLeaders(lines[index].Text)))
        {
            return null;
        }

        var from = heading >= 0 ? heading + 1 : start;
        return Split(lines, heading >= 0 ? heading : start, run[^1] + 1, Entries([.. lines.Skip(from).Take(run[^1] + 1 - from)]));
    }

    /// <summary>
    /// A contents list whose page numbers a tool printed elsewhere: from its heading to where its first entry stands again.
    /// </summary>
    private static PrintedContents? Announced(IReadOnlyList<TypedLine> lines)
    {
        var heading = Enumerable.Range(0, lines.Count).FirstOrDefault(index => TitlePage.IsContentsHeading(lines[index].Text), -1);
        var first = heading < 0
            ? -1
            : Enumerable.Range(heading + 1, lines.Count - heading - 1).FirstOrDefault(index => lines[index].Text.Any(char.IsLetter), -1);
        if (first < 0)
        {
            return null;
        }

        var wanted = ContentsList.Fold(lines[first].Text);
        var end = Enumerable.Range(first + 1, Math.Min(LongestList, lines.Count - first - 1))
            .FirstOrDefault(index => Repeats(lines, index, wanted), -1);
        List<ContentsEntry> entries = end < 0
            ? []
            : [.. lines.Skip(first).Take(end - first).Where(line => line.Text.Any(char.IsLetter)).Select(Entry)];
        var later = lines.Skip(end).Select(line => ContentsList.Fold(line.Text)).ToHashSet(StringComparer.Ordinal);
        return entries.Count >= FewestLines
            && entries.Count(entry => later.Contains(ContentsList.Fold($"{entry.Number} {entry.Title}"))
                || later.Contains(ContentsList.Fold(entry.Title))) * 2 > entries.Count
            ? Split(lines, heading, end, entries)
            : null;
    }

    /// <summary>Whether a heading stands at a line, alone or with its number on the line above its title.</summary>
    private static bool Repeats(IReadOnlyList<TypedLine> lines, int index, string wanted)
    {
        var folded = ContentsList.Fold(lines[index].Text);
        return string.Equals(folded, wanted, StringComparison.Ordinal)
            || (folded.Length > 0 && folded.All(char.IsDigit) && index + 1 < lines.Count
                && string.Equals(folded + ContentsList.Fold(lines[index + 1].Text), wanted, StringComparison.Ordinal));
    }

    private static PrintedContents Split(IReadOnlyList<TypedLine> lines, int start, int end, IReadOnlyList<ContentsEntry> entries) =>
        new([.. lines.Take(start)], SplitNumbers.Join([.. lines.Skip(end)]), new ContentsList(entries));

    private static List<int> LongestRun(List<int> found)
    {
        List<int> best = [];
        List<int> run = [];
        foreach (var index in found)
        {
            if (run.Count > 0 && index - run[^1] > LongestGap + 1)
            {
                run = [];
            }

            run.Add(index);
            best = run.Count > best.Count ? run : best;
        }

        return best;
    }

    /// <summary>A line without page number is the first half of the entry below it.</summary>
    private static List<ContentsEntry> Entries(IReadOnlyList<TypedLine> lines)
    {
        List<ContentsEntry> entries = [];
        var half = string.Empty;
        foreach (var line in lines)
        {
            if (!ContentsLine.TryParse(line.Text, out var entry))
            {
                half = line.Text;
                continue;
            }

            var whole = half.Length == 0 ? entry : ContentsLine.Of($"{half} {entry.Number} {entry.Title}", entry.Page);
            entries.Add(whole with { Indent = line.Indent });
            half = string.Empty;
        }

        return entries;
    }

    private static ContentsEntry Entry(TypedLine line) =>
        (ContentsLine.TryParse(line.Text, out var entry) ? entry : ContentsLine.Of(line.Text, null)) with { Indent = line.Indent };
}
