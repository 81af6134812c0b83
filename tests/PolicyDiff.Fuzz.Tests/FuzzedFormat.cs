using PolicyDiff.Fuzz.Tests.Mutators;

namespace PolicyDiff.Fuzz.Tests;

/// <summary>What files of a format are made of and how they are damaged.</summary>
/// <param name="Extension">The extension, with its point.</param>
/// <param name="Seeds">Whole files.</param>
/// <param name="Mutator">What damages them.</param>
internal sealed record FuzzedFormat(string Extension, IReadOnlyList<byte[]> Seeds, IMutator Mutator)
{
    /// <summary>One damaged file; the same number gives the same bytes.</summary>
    public (byte[] Seed, byte[] Mutant) Make(int number)
    {
        var seed = Seeds[number % Seeds.Count];
        return (seed, Mutator.Mutate(seed, new Random(number)));
    }
}
