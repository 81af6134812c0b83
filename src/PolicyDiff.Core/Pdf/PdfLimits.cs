using PolicyDiff.Core.Processes;

namespace PolicyDiff.Core.Pdf;

/// <summary>What one file may cost before it is refused.</summary>
public sealed record PdfLimits
{
    /// <summary>The limits used where nobody asks for others.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>The time each call of an engine may take; 25 seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>The address space an engine's process may use, in bytes; 1 GiB.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;

    /// <summary>The output an engine's process may give, in bytes; 256 MiB.</summary>
    public long OutputBytes { get; init; } = 1L << 28;

    /// <summary>The pages a file may have; 5,000.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>The limits of one call of a program.</summary>
    public ToolLimits Tool => new(Time, MemoryBytes, OutputBytes);
}
