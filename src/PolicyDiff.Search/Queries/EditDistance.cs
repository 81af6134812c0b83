namespace PolicyDiff.Search.Queries;

/// <summary>How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another.</summary>
/// <remarks>Damerau (1964), each stretch edited once (optimal string alignment); time is the product of the lengths.</remarks>
internal static class EditDistance
{
    /// <summary>The distance; 0 for equal words.</summary>
    public static int Between(string left, string right)
    {
        var (beforeLast, last, now) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    now[j] = Math.Min(now[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, now) = (last, now, beforeLast);
        }

        return last[right.Length];
    }
}
