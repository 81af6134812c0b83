using PolicyDiff.Core.Text;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>
/// Drops the numbers of lines that stand in the margin of drafts: columns of small figures that count on from line to line.
/// </summary>
internal static class LineNumbers
{
    private const int FewestPages = 3;
    private const int FewestOnPage = 15;
    private const double SameColumn = 1.5;
    private const double Clearance = 3;
    private const double Smaller = 0.95;

    // Blank lines may be counted too, and a line with a picture none.
    private const double CountingOn = 0.9;

    /// <summary>The pages without the numbers of their lines; the same pages where fewer than three have such columns.</summary>
    public static IReadOnlyList<PageText> Without(IReadOnlyList<PageText> pages)
    {
        var numbers = pages.Select(page => NumbersOn(WordsOf(page))).ToList();
        return numbers.Count(page => page.Count > 0) < FewestPages ? pages : [.. pages.Zip(numbers, Without)];
    }

    private static PageText Without(PageText page, HashSet<int> numbers) =>
        numbers.Count == 0 ? page : page.With(RowBuilder.Rows(page.Number, WordsOf(page).Where((_, i) => !numbers.Contains(i))));

    private static List<PageWord> WordsOf(PageText page) => [.. page.Rows.SelectMany(row => row.Words)];

    /// <summary>Which words of a page are numbers of its lines.</summary>
    private static HashSet<int> NumbersOn(List<PageWord> words)
    {
        var usual = words.Where(word => !IsNumber(word)).GroupBy(word => Math.Round(word.Size)).MaxBy(size => size.Count())?.Key ?? 0;
        List<int> small = [.. Enumerable.Range(0, words.Count).Where(i => words[i].Size < usual * Smaller && IsNumber(words[i]))];
        return [.. Columns(small, words)
            .Where(column => CountsOn(column, words) && StandsAlone(column, words))
            .SelectMany(column => column)];
    }

    /// <summary>Words whose right or left sides are in line, from top to bottom.</summary>
    private static IEnumerable<List<int>> Columns(List<int> small, List<PageWord> words) =>
        InLine(small, i => words[i].Box.Right).Concat(InLine(small, i => words[i].Box.Left))
            .Where(column => column.Count >= FewestOnPage)
            .Select(column => column.OrderBy(i => words[i].Box.Top).ToList());

    private static List<List<int>> InLine(List<int> words, Func<int, double> side)
    {
        List<List<int>> columns = [];
        foreach (var word in words.OrderBy(side))
        {
            if (columns.Count == 0 || side(word) - side(columns[^1][^1]) > SameColumn)
            {
                columns.Add([]);
            }

            columns[^1].Add(word);
        }

        return columns;
    }

    private static bool CountsOn(List<int> column, List<PageWord> words)
    {
        var values = column.ConvertAll(i => WholeNumber.Of(words[i].Text));
        return values.Zip(values.Skip(1)).Count(pair => pair.Second == pair.First + 1) >= CountingOn * (values.Count - 1);
    }

    private static bool StandsAlone(List<int> column, List<PageWord> words)
    {
        HashSet<int> own = [.. column];
        var box = column.Select(i => words[i].Box).Aggregate((all, next) => all.Union(next));
        return !words.Where((_, i) => !own.Contains(i)).Any(word =>
            word.Box.Right > box.Left - Clearance
                && word.Box.Left < box.Right + Clearance
                && word.Middle > box.Top
                && word.Middle < box.Bottom);
    }

    private static bool IsNumber(PageWord word) => word.Text.Length <= 4 && word.Text.All(char.IsAsciiDigit);
}
