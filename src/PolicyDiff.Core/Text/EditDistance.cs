namespace PolicyDiff.Core.Text;

/// <summary>How many letters must be added, dropped, replaced or swapped with their neighbour to turn one word into another.</summary>
/// <remarks>Damerau (1964), each stretch edited once (optimal string alignment): O(n·m) time, O(m) memory.</remarks>
public static class EditDistance
{
    /// <summary>The known name that a mistyped one most likely stands for; of equally near ones the first.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="known">The names to choose from; not empty.</param>
    public static string Nearest(string name, IEnumerable<string> known) => known.MinBy(candidate => Between(name, candidate))!;

    /// <summary>The distance in letters, case ignored; 0 for the same word.</summary>
    public static int Between(string left, string right)
    {
        var (one, other) = (left.ToUpperInvariant(), right.ToUpperInvariant());
        var (beforeLast, last, now) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                now[j] = Math.Min(replaced, Math.Min(now[j - 1], last[j]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    now[j] = Math.Min(now[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, now) = (last, now, beforeLast);
        }

        return last[other.Length];
    }
}
