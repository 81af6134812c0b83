namespace PolicyDiff.Core.Pdf;

/// <summary>What one file may cost before it is refused.</summary>
public sealed record PdfLimits
{
    /// <summary>The limits used where nobody asks for others.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>The processor time a file may take, before its pages are counted; 25 seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>
    /// The processor time a file may take more for each page that was read; 100 milliseconds, some fifteen times what a page takes.
    /// </summary>
    public TimeSpan TimePerPage { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The processor time that may pass until the next page is read; 15 seconds.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an engine may do nothing at all, by the clock; 2 minutes.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The memory that what an engine makes of a file may take, in bytes; 1 GiB.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;

    /// <summary>The output an engine's process may give, in bytes; 256 MiB.</summary>
    public long OutputBytes { get; init; } = 1L << 28;

    /// <summary>The pages a file may have; 5,000.</summary>
    public int Pages { get; init; } = 5_000;
}
