using PolicyDiff.Core.Ocr;

namespace PolicyDiff.Ingestion.Pdf.Furniture;

/// <summary>
/// A running header is recognised anew on every page, each time with other mistakes. Lines that are alike at one height of several pages
/// take the surest reading among them, so that they are known as running.
/// </summary>
internal static class RunningReadings
{
    private const double Edge = 0.13;
    private const double SameHeight = 10;
    private const double Alike = 0.6;
    private const int FewestPages = 3;

    /// <summary>The lines of the pages, running ones in their surest reading.</summary>
    /// <param name="pages">The lines by page.</param>
    /// <param name="heights">The height of each page in points.</param>
    public static IReadOnlyDictionary<int, IReadOnlyList<OcrLine>> Agree(
        IReadOnlyDictionary<int, IReadOnlyList<OcrLine>> pages, IReadOnlyDictionary<int, double> heights)
    {
        Dictionary<OcrLine, OcrLine> surest = new(ReferenceEqualityComparer.Instance);
        foreach (var group in Groups(pages, heights).Where(group => group.Select(line => line.Page).Distinct().Count() >= FewestPages))
        {
            var best = group.MaxBy(line => line.Line.Confidence).Line;
            foreach (var (_, line) in group)
            {
                surest[line] = line with { Runs = best.Runs };
            }
        }

        return pages.ToDictionary(
            page => page.Key, page => (IReadOnlyList<OcrLine>)[.. page.Value.Select(line => surest.GetValueOrDefault(line, line))]);
    }

    private static List<List<(int Page, OcrLine Line)>> Groups(
        IReadOnlyDictionary<int, IReadOnlyList<OcrLine>> pages, IReadOnlyDictionary<int, double> heights)
    {
        List<List<(int Page, OcrLine Line)>> groups = [];
        foreach (var (page, lines) in pages.OrderBy(page => page.Key))
        {
            foreach (var line in lines.Where(line => IsAtEdge(line, heights[page])))
            {
                var group = groups.FirstOrDefault(group => group.Exists(other => other.Page != page && IsAlike(other.Line, line)));
                if (group is null)
                {
                    groups.Add([(page, line)]);
                }
                else
                {
                    group.Add((page, line));
                }
            }
        }

        return groups;
    }

    private static bool IsAtEdge(OcrLine line, double height) =>
        line.Runs[0].Box.Bottom < height * Edge || line.Runs[0].Box.Top > height * (1 - Edge);

    private static bool IsAlike(OcrLine left, OcrLine right) =>
        Math.Abs(left.Runs[0].Box.Top - right.Runs[0].Box.Top) <= SameHeight && Similarity(Pairs(left), Pairs(right)) >= Alike;

    /// <summary>Dice's coefficient (1945): shared pairs over all pairs, in [0, 1].</summary>
    private static double Similarity(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Intersect(right, StringComparer.Ordinal).Count() / (left.Count + right.Count);

    private static HashSet<string> Pairs(OcrLine line)
    {
        var letters = string.Concat(line.Runs.SelectMany(run => run.Text).Where(char.IsLetter)).ToLowerInvariant();
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }
}
