using System.Globalization;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Writes numbers in few words: <c>3, 7–9, 12</c>.</summary>
internal static class NumberRanges
{
    /// <summary>The numbers in ascending order, three and more in a row as a range.</summary>
    public static string Of(IEnumerable<int> numbers)
    {
        List<(int First, int Last)> ranges = [];
        foreach (var number in numbers.Order())
        {
            if (ranges is [.., var last] && last.Last + 1 == number)
            {
                ranges[^1] = (last.First, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        return string.Join(", ", ranges.Select(Words));
    }

    private static string Words((int First, int Last) range) => (range.Last - range.First) switch
    {
        0 => Text(range.First),
        1 => $"{Text(range.First)}, {Text(range.Last)}",
        _ => $"{Text(range.First)}–{Text(range.Last)}",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
