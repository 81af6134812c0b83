using System.Globalization;

namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>The properties of every code point, from <c>word-break.txt</c>.</summary>
internal static class WordBreakTable
{
    private const int FrequentCount = 0x250;

    private static readonly (int[] Starts, WordBreak[] Properties) Stretches = Read();
    private static readonly WordBreak[] Frequent = ReadFrequent();

    /// <summary>The properties of a code point; <see cref="WordBreak.Other"/> for a lone surrogate.</summary>
    public static WordBreak Of(int codePoint) => codePoint < FrequentCount ? Frequent[codePoint] : Search(codePoint);

    private static WordBreak Search(int codePoint)
    {
        var index = Array.BinarySearch(Stretches.Starts, codePoint);
        return Stretches.Properties[index >= 0 ? index : ~index - 1];
    }

    private static WordBreak[] ReadFrequent()
    {
        var properties = new WordBreak[FrequentCount];
        for (var codePoint = 0; codePoint < FrequentCount; codePoint++)
        {
            properties[codePoint] = Search(codePoint);
        }

        return properties;
    }

    /// <summary>Ranges of several properties overlap; this cuts them into stretches within which all properties are the same.</summary>
    private static (int[] Starts, WordBreak[] Properties) Read()
    {
        // Where a property begins or ends, above the property itself, so that they sort by place; plain numbers, since every program start
        // pays for this.
        List<long> flips = [];
        foreach (var line in WordList.Lines(typeof(WordBreakTable).Assembly, "word-break.txt"))
        {
            var fields = line.Split(' ');
            var property = Enum.Parse<WordBreak>(fields[0]);
            foreach (var range in fields.AsSpan(1))
            {
                var ends = range.Split('-');
                flips.Add(Flip(Hex(ends[0]), property));
                flips.Add(Flip(Hex(ends[^1]) + 1, property));
            }
        }

        flips.Sort();
        return Stretch(flips);
    }

    private static (int[] Starts, WordBreak[] Properties) Stretch(List<long> flips)
    {
        var (starts, properties, last) = (new int[flips.Count + 1], new WordBreak[flips.Count + 1], 0);
        foreach (var flip in flips)
        {
            var (at, now) = ((int)(flip >> 32), properties[last] ^ (WordBreak)(int)flip);
            last += at > starts[last] ? 1 : 0;
            (starts[last], properties[last]) = (at, now);
        }

        return (starts[..(last + 1)], properties[..(last + 1)]);
    }

    private static long Flip(int at, WordBreak property) => ((long)at << 32) | (uint)property;

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
