using PolicyDiff.Ingestion.Structure;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Takes the contents list out of a text; what stands before it is the title page.</summary>
/// <param name="Title">The lines before the contents list; empty where there is none.</param>
/// <param name="Text">The lines behind it.</param>
/// <param name="Contents">What it names.</param>
internal sealed record PrintedContents(IReadOnlyList<PrintedLine> Title, IReadOnlyList<PrintedLine> Text, ContentsList Contents)
{
    private const int FewestLines = 3;

    /// <summary>How many lines that are no contents lines may stand between two that are (the first half of a long title).</summary>
    private const int LongestGap = 2;

    /// <summary>Splits the lines of a document.</summary>
    public static PrintedContents Of(IReadOnlyList<PrintedLine> lines)
    {
        var found = lines.Select((line, index) => (index, IsEntry: ContentsLine.TryParse(line.Text, out _))).Where(line => line.IsEntry).Select(line => line.index).ToList();
        var run = LongestRun(found);
        if (run.Count < FewestLines || !run.Any(index => ContentsLine.HasLeaders(lines[index].Text)))
        {
            return new PrintedContents([], lines, ContentsList.None);
        }

        var start = run[0];
        var heading = Enumerable.Range(Math.Max(0, start - LongestGap - 1), start - Math.Max(0, start - LongestGap - 1))
            .LastOrDefault(index => TitlePage.IsContentsHeading(lines[index].Text), -1);
        var from = heading >= 0 ? heading + 1 : start;
        return new PrintedContents(
            [.. lines.Take(heading >= 0 ? heading : start)],
            [.. lines.Skip(run[^1] + 1)],
            new ContentsList(Entries([.. lines.Skip(from).Take(run[^1] + 1 - from)])));
    }

    private static List<int> LongestRun(IReadOnlyList<int> found)
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
    private static List<ContentsEntry> Entries(IReadOnlyList<PrintedLine> lines)
    {
        List<ContentsEntry> entries = [];
        var half = string.Empty;
        foreach (var line in lines)
        {
            if (ContentsLine.TryParse(line.Text, out var entry))
            {
                entries.Add(half.Length == 0 ? entry : ContentsLine.Of($"{half} {entry.Number} {entry.Title}", entry.Page));
                half = string.Empty;
            }
            else
            {
                half = line.Text;
            }
        }

        return entries;
    }
}
