using System.Globalization;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Drops the numbers of lines that stand in the margin of drafts: columns of small figures that count on from line to line.</summary>
internal static class LineNumbers
{
    private const int FewestPages = 3;
    private const int FewestOnPage = 15;
    private const double SameColumn = 1.5;
    private const double Clearance = 3;
    private const double Smaller = 0.95;

    // Blank lines may be counted too, and a line with a picture none.
    private const double CountingOn = 0.9;

    /// <summary>The words of each page without the numbers of its lines; the same words where fewer than three pages have such columns.</summary>
    public static IReadOnlyList<IReadOnlyList<Word>> Without(IReadOnlyList<IReadOnlyList<Word>> pages)
    {
        var numbers = pages.Select(NumbersOn).ToList();
        return numbers.Count(page => page.Count > 0) < FewestPages ? pages : [.. pages.Zip(numbers, (words, found) => (IReadOnlyList<Word>)[.. words.Where(word => !found.Contains(word))])];
    }

    private static HashSet<Word> NumbersOn(IReadOnlyList<Word> words)
    {
        var usual = words.Where(word => !IsNumber(word)).GroupBy(word => Math.Round(word.Size)).MaxBy(size => size.Count())?.Key ?? 0;
        List<Word> small = [.. words.Where(word => word.Size < usual * Smaller && IsNumber(word))];
        return new HashSet<Word>(Columns(small).Where(column => CountsOn(column) && StandsAlone(column, words)).SelectMany(column => column), ReferenceEqualityComparer.Instance);
    }

    /// <summary>Words whose right or left sides are in line, from top to bottom.</summary>
    private static IEnumerable<List<Word>> Columns(List<Word> words) =>
        InLine(words, word => word.Box.Right).Concat(InLine(words, word => word.Box.Left))
            .Where(column => column.Count >= FewestOnPage)
            .Select(column => column.OrderBy(word => word.Box.Top).ToList());

    private static List<List<Word>> InLine(List<Word> words, Func<Word, double> side)
    {
        List<List<Word>> columns = [];
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

    private static bool CountsOn(List<Word> column)
    {
        var values = column.ConvertAll(word => int.Parse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture));
        return values.Zip(values.Skip(1)).Count(pair => pair.Second == pair.First + 1) >= CountingOn * (values.Count - 1);
    }

    private static bool StandsAlone(List<Word> column, IReadOnlyList<Word> words)
    {
        HashSet<Word> own = new(column, ReferenceEqualityComparer.Instance);
        var box = column.Select(word => word.Box).Aggregate((all, next) => all.Union(next));
        return !words.Any(word => !own.Contains(word)
            && word.Box.Right > box.Left - Clearance && word.Box.Left < box.Right + Clearance && word.Middle > box.Top && word.Middle < box.Bottom);
    }

    private static bool IsNumber(Word word) => word.Text.Length <= 4 && word.Text.All(char.IsAsciiDigit);
}
