namespace PolicyDiff.Comparison.Redlines;

/// <summary>Finds what has no counterpart in its place but one elsewhere.</summary>
internal sealed class MoveFinder(ProfileReader profiles, IReadOnlyList<UnitProfile> left, IReadOnlyList<UnitProfile> right)
{
    // A shorter text, such as a heading that many chapters have, may be alike by chance; it moves only with its neighbour.
    private const int FewestWords = 5;
    private const double Least = 0.75;
    private const long MostPairs = 4_000_000;

    /// <summary>The pairs among what is left over, by falling likeness; no piece is in two.</summary>
    /// <param name="leftOver">Places on the left without counterpart, rising.</param>
    /// <param name="rightOver">Those on the right.</param>
    public IReadOnlyDictionary<int, int> Find(IReadOnlyList<int> leftOver, IReadOnlyList<int> rightOver)
    {
        var (freeLeft, freeRight) = (leftOver.ToHashSet(), rightOver.ToHashSet());
        var moves = new SortedDictionary<int, int>();
        foreach (var (from, to) in Candidates(leftOver, rightOver))
        {
            if (freeLeft.Contains(from) && freeRight.Contains(to))
            {
                Take(from, to);
                Follow(from, to, 1);
                Follow(from, to, -1);
            }
        }

        return moves;

        void Take(int from, int to)
        {
            moves.Add(from, to);
            freeLeft.Remove(from);
            freeRight.Remove(to);
        }

        // The neighbours of what moved went along where they are alike, however short.
        void Follow(int from, int to, int step)
        {
            for (var (i, j) = (from + step, to + step); freeLeft.Contains(i)
                && freeRight.Contains(j)
                && Similarity(i, j) >= Least; i += step, j += step)
            {
                Take(i, j);
            }
        }
    }

    private IEnumerable<(int From, int To)> Candidates(IReadOnlyList<int> leftOver, IReadOnlyList<int> rightOver)
    {
        var (longLeft, longRight) = (leftOver.Where(i => IsLong(left[i])).ToList(), rightOver.Where(j => IsLong(right[j])).ToList());
        var onlySame = (long)longLeft.Count * longRight.Count > MostPairs;
        return longLeft
            .SelectMany(
                i => longRight.Where(j => !onlySame || left[i].Key == right[j].Key)
                    .Select(j => (From: i, To: j, Similarity: Similarity(i, j))))
            .Where(pair => pair.Similarity >= Least)
            .OrderByDescending(pair => pair.Similarity)
            .ThenByDescending(pair => left[pair.From].Letters)
            .ThenBy(pair => pair.From)
            .ThenBy(pair => pair.To)
            .Select(pair => (pair.From, pair.To));
    }

    private static bool IsLong(UnitProfile profile) => profile.Words.Count >= FewestWords;

    private double Similarity(int i, int j) => profiles.Similarity(left[i], right[j], Least);
}
