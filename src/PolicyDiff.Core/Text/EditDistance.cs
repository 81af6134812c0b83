namespace PolicyDiff.Core.Text;

/// <summary>How many letters must be added, dropped or replaced to turn one name into another.</summary>
/// <remarks>Levenshtein (1965), in the two-row form of Wagner and Fischer (1974): O(n·m) time, O(m) memory.</remarks>
public static class EditDistance
{
    /// <summary>The known name that a mistyped one most likely stands for; of equally near ones the first.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="known">The names to choose from; not empty.</param>
    public static string Nearest(string name, IEnumerable<string> known) => known.MinBy(candidate => Between(name, candidate))!;

    /// <summary>The distance in letters, case ignored; 0 for the same name.</summary>
    public static int Between(string left, string right)
    {
        var (previous, current) = (new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
