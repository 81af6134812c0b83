namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Joins letters that are set apart for looks (<c>I N L E I D I N G</c>) to the words they make.</summary>
/// <remarks>
/// The gaps of a row tell: within a word that is spaced out they are all alike, and between such words clearly wider. Letters in the
/// columns of a table stand farther apart; letters that are listed (A B C D) make no word.
/// </remarks>
internal static class SpacedLetters
{
    private const int FewestLetters = 4;
    private const double MostPairs = 0.25;
    private const double WidestInEm = 0.7;
    private const double WidestSpaceInEm = 2;
    private const double WordGap = 1.5;
    private const double SlackInEm = 0.08;
    private const string Vowels = "aeiouyAEIOUY";
    private const string Marks = ".,:;()'&/-";

    /// <summary>The row with such letters joined; the same row where there are none.</summary>
    public static TextLine Join(TextLine row)
    {
        List<PageWord>? joined = null;
        var words = row.Words;
        for (var i = 0; i < words.Count;)
        {
            var end = i;
            while (end < words.Count && IsPiece(words[end]) && (end == i || IsNear(words[end - 1], words[end])))
            {
                end++;
            }

            var run = words.Take(end).Skip(i).ToList();
            if (end - i >= FewestLetters && run.Count(word => word.Text.Length > 1) <= MostPairs * run.Count && Words(run) is { } made)
            {
                joined ??= [.. words.Take(i)];
                joined.AddRange(made);
            }
            else
            {
                end = Math.Max(end, i + 1);
                joined?.AddRange(words.Take(end).Skip(i));
            }

            i = end;
        }

        return joined is null ? row : new TextLine(row.Page, joined);
    }

    /// <summary>The words that a run of letters makes; null where it makes none.</summary>
    private static List<PageWord>? Words(List<PageWord> run)
    {
        var gaps = run.Zip(run.Skip(1)).Select(pair => Gap(pair.First, pair.Second)).ToList();
        var usual = gaps.Order().ElementAt((gaps.Count - 1) / 2);
        List<List<PageWord>> groups = [[run[0]]];
        for (var i = 1; i < run.Count; i++)
        {
            if (gaps[i - 1] > (usual * WordGap) + (SlackInEm * run[i].Size))
            {
                groups.Add([]);
            }

            groups[^1].Add(run[i]);
        }

        var within = groups.SelectMany(group => group.Zip(group.Skip(1))).Select(pair => Gap(pair.First, pair.Second)).ToList();
        var isEven = usual <= WidestInEm * run[0].Size && within.TrueForAll(gap => Math.Abs(gap - usual) <= SlackInEm * run[0].Size);
        return isEven && groups.Exists(MakesWord) ? [.. groups.Select(Joined)] : null;
    }

    /// <summary>
    /// Whether pieces are surely a word: some letters, with vowels and others among them, that are no part of the alphabet.
    /// </summary>
    private static bool MakesWord(List<PageWord> group)
    {
        var text = string.Concat(group.Select(word => word.Text.Trim(Marks.ToCharArray())));
        var vowels = text.Count(c => Vowels.Contains(c, StringComparison.Ordinal));
        return text.Length >= FewestLetters && text.All(char.IsLetter) && vowels > 0 && vowels < text.Length
            && !text.Zip(text.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    private static PageWord Joined(List<PageWord> group) =>
        new(string.Concat(group.Select(word => word.Text)), group.Select(word => word.Box)
            .Aggregate((all, next) => all.Union(next)), group[0].Style, group[^1].SpaceAfter);

    private static bool IsPiece(PageWord word) =>
        word.Text.Length <= 2 && word.Text.All(c => char.IsLetterOrDigit(c) || Marks.Contains(c, StringComparison.Ordinal));

    private static bool IsNear(PageWord left, PageWord right) =>
        left.Size.Equals(right.Size) && Gap(left, right) <= WidestSpaceInEm * left.Size;

    private static double Gap(PageWord left, PageWord right) => right.Box.Left - left.Box.Right;
}
