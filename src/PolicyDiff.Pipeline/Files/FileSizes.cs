using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Files;

/// <summary>How large a file may be that is read.</summary>
internal static class FileSizes
{
    /// <summary>
    /// Larger files are refused, in bytes: a text is held in memory while it is read, and a PDF this large holds pictures.
    /// </summary>
    public const long Largest = 200 * Megabyte;

    private const long Megabyte = 1 << 20;

    /// <summary>The refusal of a file.</summary>
    /// <param name="size">Its size in bytes.</param>
    /// <param name="shownPath">The path for messages.</param>
    public static Diagnostic TooLarge(long size, string shownPath) => Diagnostic.Error(
        PipelineDiagnostics.FileTooLarge, new DiagnosticLocation(shownPath), Invariant(size / Megabyte), Invariant(Largest / Megabyte));

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
