namespace PolicyDiff.Pipeline.Adding;

/// <summary>
/// How much may be handed in. An adviser's folder of policies fits many times over; a zip that unfolds without end does not.
/// </summary>
public sealed record IncomingLimits
{
    /// <summary>The largest file, in bytes, whether sent or unpacked.</summary>
    public long LargestFile { get; init; } = 64L << 20;

    /// <summary>The most bytes that all files of a zip have together, unpacked.</summary>
    public long LargestZip { get; init; } = 512L << 20;

    /// <summary>The most files in a zip.</summary>
    public int MostFiles { get; init; } = 500;
}
