namespace PolicyDiff.Dutch.Lexicon;

/// <summary>Events that terms run from: what a text calls them, and which of two comes later.</summary>
/// <remarks>
/// <c>anchors.txt</c> has <c>EVENT:name | form | …</c>, where a verb stands for its
/// noun; <c>event-order.txt</c> has <c>name &lt; name &lt; …</c>.
/// </remarks>
public static class TermEvents
{
    private const string Prefix = "EVENT:";

    private static readonly Dictionary<string, List<(IReadOnlyList<string> Roots, string Name)>> ByFirst = Forms()
        .GroupBy(form => form.Roots[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(form => form.Roots.Count).ToList(), StringComparer.Ordinal);

    private static readonly HashSet<(string Earlier, string Later)> Orders =
    [
        .. WordList.Lines(typeof(TermEvents).Assembly, "event-order.txt").Select(line => line.Split('<', StringSplitOptions.TrimEntries))
            .SelectMany(chain => chain.Index().SelectMany(earlier => chain.Skip(earlier.Index + 1).Select(later => (earlier.Item, later)))),
    ];

    /// <summary>The event whose longest form begins at a word, with the index behind it; null where none does.</summary>
    /// <param name="roots">The roots of the words of a text.</param>
    /// <param name="place">The word.</param>
    public static (string Name, int Next)? At(IReadOnlyList<string> roots, int place)
    {
        foreach (var (form, name) in ByFirst.GetValueOrDefault(roots[place]) ?? [])
        {
            if (place + form.Count <= roots.Count
                && form.Index().All(part => string.Equals(roots[place + part.Index], part.Item, StringComparison.Ordinal)))
            {
                return (name, place + form.Count);
            }
        }

        return null;
    }

    /// <summary>1 where the second event comes later, -1 where it comes earlier, 0 where the order is not known.</summary>
    public static int Order(string first, string second) =>
        Orders.Contains((first, second)) ? 1 : Orders.Contains((second, first)) ? -1 : 0;

    private static IEnumerable<(IReadOnlyList<string> Roots, string Name)> Forms() => WordRoots.Rows("anchors.txt")
        .Where(row => row[0].StartsWith(Prefix, StringComparison.Ordinal))
        .SelectMany(row => row.Skip(1).Select(form => (Roots(form), row[0][Prefix.Length..])))
        .DistinctBy(form => string.Join(' ', form.Item1));

    private static IReadOnlyList<string> Roots(string form) =>
        [.. FoldedText.Of(form).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordRoots.Of)];
}
