namespace PolicyDiff.Comparison.Redlines;

/// <summary>Numbers moves: paragraphs that moved together are one move.</summary>
internal static class MoveNumbers
{
    /// <summary>The number of each end, by its place in its own text.</summary>
    /// <param name="moves">Where each left piece moved to.</param>
    /// <param name="places">Every piece in the order in which they are shown.</param>
    public static (IReadOnlyDictionary<int, int> From, IReadOnlyDictionary<int, int> To) Of(
        IReadOnlyDictionary<int, int> moves, IReadOnlyList<(int? Left, int? Right)> places)
    {
        var (shownLeft, shownRight) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var place = 0; place < places.Count; place++)
        {
            if (places[place].Left is { } i)
            {
                shownLeft[i] = place;
            }

            if (places[place].Right is { } j)
            {
                shownRight[j] = place;
            }
        }

        var (from, to, number) = (new Dictionary<int, int>(), new Dictionary<int, int>(), 0);
        foreach (var (i, j) in moves.OrderBy(move => move.Key))
        {
            var goesOn = moves.TryGetValue(i - 1, out var before) && before == j - 1
                && shownLeft[i - 1] == shownLeft[i] - 1 && shownRight[j - 1] == shownRight[j] - 1;
            number += goesOn ? 0 : 1;
            (from[i], to[j]) = (number, number);
        }

        return (from, to);
    }
}
