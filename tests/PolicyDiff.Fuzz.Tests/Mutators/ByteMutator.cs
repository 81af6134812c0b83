namespace PolicyDiff.Fuzz.Tests.Mutators;

/// <summary>Damages bytes without a thought for what they mean: as a bad disk, a broken transfer or a wrong encoding would.</summary>
internal sealed class ByteMutator : IMutator
{
    private const int MostFlips = 40;
    private const int LongestRun = 2000;

    public byte[] Mutate(byte[] seed, Random chance) => seed.Length == 0 ? seed : chance.Next(5) switch
    {
        0 => seed[..chance.Next(seed.Length)],
        1 => Flipped(seed, chance),
        2 => Without(seed, chance),
        3 => Doubled(seed, chance),
        _ => Blotted(seed, chance),
    };

    private static byte[] Flipped(byte[] seed, Random chance)
    {
        var bytes = seed.ToArray();
        for (var flips = chance.Next(1, MostFlips); flips > 0; flips--)
        {
            bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        }

        return bytes;
    }

    private static byte[] Without(byte[] seed, Random chance)
    {
        var (start, end) = Run(seed, chance);
        return [.. seed[..start], .. seed[end..]];
    }

    private static byte[] Doubled(byte[] seed, Random chance)
    {
        var (start, end) = Run(seed, chance);
        var at = chance.Next(seed.Length);
        return [.. seed[..at], .. seed[start..end], .. seed[at..]];
    }

    private static byte[] Blotted(byte[] seed, Random chance)
    {
        var bytes = seed.ToArray();
        var (start, end) = Run(seed, chance);
        chance.NextBytes(bytes.AsSpan(start, end - start));
        return bytes;
    }

    private static (int Start, int End) Run(byte[] seed, Random chance)
    {
        var start = chance.Next(seed.Length);
        return (start, Math.Min(seed.Length, start + chance.Next(1, LongestRun)));
    }
}
