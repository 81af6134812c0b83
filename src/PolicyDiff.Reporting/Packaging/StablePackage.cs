using System.IO.Compression;

namespace PolicyDiff.Reporting.Packaging;

/// <summary>Writes Office Open XML packages so that the same content always gives the same bytes.</summary>
/// <remarks>
/// The packaging library stamps every part with the time of the run, so its archive is laid anew with the earliest day a zip file knows.
/// </remarks>
internal static class StablePackage
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a package.</summary>
    /// <param name="output">Where to; it need not be seekable and stays open.</param>
    /// <param name="create">Makes the package in the stream it gets and closes the package, not the stream.</param>
    public static void Write(Stream output, Action<Stream> create)
    {
        using var made = new MemoryStream();
        create(made);
        made.Position = 0;
        using var stable = new MemoryStream();
        using (var source = new ZipArchive(made, ZipArchiveMode.Read))
        using (var target = new ZipArchive(stable, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Content types come first: some readers tell the kind of file by them.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                Copy(entry, target);
            }
        }

        stable.WriteTo(output);
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName);
        copy.LastWriteTime = Earliest;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
