using System.Globalization;

namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>The properties of every code point, from <c>word-break.txt</c>.</summary>
internal static class WordBreakTable
{
    private const int FrequentCount = 0x250;

    private static readonly (int[] Starts, WordBreak[] Properties) Stretches = Read();
    private static readonly WordBreak[] Frequent = [.. Enumerable.Range(0, FrequentCount).Select(Search)];

    /// <summary>The properties of a code point; <see cref="WordBreak.Other"/> for a lone surrogate.</summary>
    public static WordBreak Of(int codePoint) => codePoint < FrequentCount ? Frequent[codePoint] : Search(codePoint);

    private static WordBreak Search(int codePoint)
    {
        var index = Array.BinarySearch(Stretches.Starts, codePoint);
        return Stretches.Properties[index >= 0 ? index : ~index - 1];
    }

    /// <summary>Ranges of several properties overlap; this cuts them into stretches within which all properties are the same.</summary>
    private static (int[] Starts, WordBreak[] Properties) Read()
    {
        var flips = new SortedDictionary<int, WordBreak> { [0] = WordBreak.Other };
        foreach (var line in WordList.Lines(typeof(WordBreakTable).Assembly, "word-break.txt"))
        {
            var fields = line.Split(' ');
            var property = Enum.Parse<WordBreak>(fields[0]);
            foreach (var range in fields.Skip(1))
            {
                var ends = range.Split('-');
                Flip(flips, Hex(ends[0]), property);
                Flip(flips, Hex(ends[^1]) + 1, property);
            }
        }

        var now = WordBreak.Other;
        return ([.. flips.Keys], [.. flips.Values.Select(flip => now ^= flip)]);
    }

    private static void Flip(SortedDictionary<int, WordBreak> flips, int at, WordBreak property) =>
        flips[at] = flips.GetValueOrDefault(at) ^ property;

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
