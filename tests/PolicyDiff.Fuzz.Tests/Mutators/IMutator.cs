namespace PolicyDiff.Fuzz.Tests.Mutators;

/// <summary>Damages a file in the way its format is damaged in life, or by someone who means harm.</summary>
internal interface IMutator
{
    /// <summary>A damaged copy; the same chance gives the same bytes.</summary>
    /// <param name="seed">The whole file.</param>
    /// <param name="chance">What decides.</param>
    byte[] Mutate(byte[] seed, Random chance);
}
