using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;

namespace PolicyDiff.Core.Ocr;

/// <summary>What the recognition of one file may cost.</summary>
public sealed record OcrLimits
{
    /// <summary>The limits used where nobody asks for others.</summary>
    public static OcrLimits Default { get; } = new();

    /// <summary>The pages of a file that are recognised; 200. The others are reported.</summary>
    public int Pages { get; init; } = 200;

    /// <summary>The time each program may take for a page; 60 seconds.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The address space each program may use, in bytes; 1 GiB.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;

    /// <summary>The picture or text each program may give for a page, in bytes; 64 MiB.</summary>
    public long OutputBytes { get; init; } = 1L << 26;

    /// <summary>The pixels a picture may declare to be decoded; those of <see cref="PdfPagePicture.MostPixels"/>.</summary>
    public long Pixels { get; init; } = PdfPagePicture.MostPixels;

    /// <summary>The limits of one call of a program.</summary>
    public ToolLimits Tool => new(PageTime, MemoryBytes, OutputBytes);
}
