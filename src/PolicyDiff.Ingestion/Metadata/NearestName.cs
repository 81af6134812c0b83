namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Finds the known name that a mistyped one most likely stands for.</summary>
internal static class NearestName
{
    /// <summary>The known name with the fewest differing letters; of equals the first.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="known">The names to choose from; not empty.</param>
    public static string Of(string name, IReadOnlyList<string> known) =>
        known.MinBy(candidate => Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant()))!;

    /// <summary>Levenshtein (1966): the fewest letters to put in, take out or replace.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
