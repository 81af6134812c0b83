namespace PolicyDiff.Pipeline.Adding;

/// <summary>Looks at the directory of a zip file before anything of it is unfolded.</summary>
internal static class ZipDirectory
{
    private static readonly byte[] EntryMark = [0x50, 0x4B, 0x01, 0x02];

    /// <summary>
    /// Whether a zip file lists more entries than are taken. What it says of their number is not trusted: the marks of entries are
    /// counted, since a list of millions would be held in memory.
    /// </summary>
    /// <param name="zip">The file; it is read whole, and set back to its begin.</param>
    /// <param name="most">The most entries.</param>
    public static bool CountsMoreThan(Stream zip, int most)
    {
        const int AtOnce = 1 << 16;
        var (buffer, kept, count) = (new byte[AtOnce], 0, 0);
        zip.Position = 0;
        for (int read; count <= most && (read = zip.Read(buffer, kept, AtOnce - kept)) > 0;)
        {
            var window = buffer.AsSpan(0, kept + read);
            count += Count(window);
            kept = Math.Min(EntryMark.Length - 1, window.Length);
            window[^kept..].CopyTo(buffer);
        }

        zip.Position = 0;
        return count > most;
    }

    private static int Count(ReadOnlySpan<byte> window)
    {
        var count = 0;
        for (var at = window.IndexOf(EntryMark); at >= 0; at = window.IndexOf(EntryMark))
        {
            count++;
            window = window[(at + EntryMark.Length)..];
        }

        return count;
    }
}
