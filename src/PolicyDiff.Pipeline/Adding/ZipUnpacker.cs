using System.Globalization;
using System.IO.Compression;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>
/// Takes the documents out of a zip file that a stranger made: bytes are counted as they unfold, names never become paths, and a zip in
/// a zip stays shut.
/// </summary>
/// <param name="staging">Keeps what is taken out.</param>
/// <param name="extensions">The extensions that are read, in lower case with their dot.</param>
/// <param name="limits">How much is taken.</param>
internal sealed class ZipUnpacker(StagingFolder staging, IReadOnlyCollection<string> extensions, IncomingLimits limits)
{
    private const int FewestPagesOfSet = 2;
    private const int MostFolders = 8;
    private const int LongestPart = 100;

    private static readonly string[] Leftovers = ["__MACOSX", "Thumbs.db", "desktop.ini"];

    private readonly List<IncomingFile> _files = [];
    private readonly List<Diagnostic> _refused = [];
    private long _left;

    /// <summary>Takes the documents out.</summary>
    /// <param name="path">Absolute path of the zip file.</param>
    /// <param name="name">Its name in messages, and that of a set of web pages in it.</param>
    /// <param name="cancellationToken">Ends the work; then nothing is kept.</param>
    public async Task<UnpackedZip> UnpackAsync(string path, string name, CancellationToken cancellationToken)
    {
        _left = limits.LargestZip;
        try
        {
            await using var content = File.OpenRead(path);
            if (ZipDirectory.CountsMoreThan(content, limits.MostFiles))
            {
                return Nothing(TooLarge(name));
            }

            using var zip = new ZipArchive(content, ZipArchiveMode.Read);
            await KeepAsync([.. zip.Entries.Where(IsFile)], name, cancellationToken).ConfigureAwait(false);
            return new UnpackedZip([.. _files], [.. _refused]);
        }
        catch (PolicyDiffException stop)
        {
            return Nothing(stop.Diagnostic);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException)
        {
            return Nothing(Diagnostic.Error(PipelineDiagnostics.ZipBroken, new DiagnosticLocation(name)));
        }
        catch (OperationCanceledException)
        {
            Drop();
            throw;
        }
    }

    private async Task KeepAsync(IReadOnlyList<ZipArchiveEntry> entries, string name, CancellationToken cancellationToken)
    {
        List<ZipArchiveEntry> documents = [.. entries.Where(entry => CanBeKept(entry, name))];
        List<ZipArchiveEntry> pages = [.. documents.Where(entry => PageFolders.IsPage(entry.FullName))];
        if (pages.Count >= FewestPagesOfSet)
        {
            await KeepPagesAsync(pages, name, cancellationToken).ConfigureAwait(false);
            documents = [.. documents.Except(pages)];
        }

        foreach (var entry in documents)
        {
            await using var content = await OpenAsync(entry, cancellationToken).ConfigureAwait(false);
            try
            {
                var kept = SafeFileName.Of(entry.FullName);
                var (id, length) = await staging.KeepAsync(content, kept, Math.Min(limits.LargestFile, _left), cancellationToken)
                    .ConfigureAwait(false);
                _left -= length;
                _files.Add(new IncomingFile(id, kept));
            }
            catch (PolicyDiffException stop) when (stop.Diagnostic.Code == PipelineDiagnostics.IncomingEmpty)
            {
                _refused.Add(Diagnostic.Warning(PipelineDiagnostics.IncomingEmpty, At(entry, name)));
            }
            catch (PolicyDiffException stop) when (stop.Diagnostic.Code == PipelineDiagnostics.IncomingTooLarge)
            {
                // A bomb has told a small size; whatever else it holds is not trusted either.
                throw new PolicyDiffException(TooLarge(name), stop);
            }
        }
    }

    /// <summary>Web pages keep their names and folders, for they lead to each other by these.</summary>
    private async Task KeepPagesAsync(IReadOnlyList<ZipArchiveEntry> pages, string name, CancellationToken cancellationToken)
    {
        var set = Path.GetFileNameWithoutExtension(name);
        var (id, folder) = staging.KeepPages(set);
        _files.Add(new IncomingFile(id, set));
        foreach (var page in pages)
        {
            var place = Path.Combine([folder, .. page.FullName.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            await using var content = await OpenAsync(page, cancellationToken).ConfigureAwait(false);
            await using var file = new FileStream(place, FileMode.CreateNew);
            _left -= await CopyAsync(content, file, Math.Min(limits.LargestFile, _left), name, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<long> CopyAsync(Stream content, Stream file, long largest, string name, CancellationToken cancellationToken)
    {
        const int AtOnce = 1 << 16;
        var (buffer, length) = (new byte[AtOnce], 0L);
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            length += read;
            if (length > largest)
            {
                throw new PolicyDiffException(TooLarge(name));
            }

            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        return length;
    }

    private static Task<Stream> OpenAsync(ZipArchiveEntry entry, CancellationToken cancellationToken) => entry.OpenAsync(cancellationToken);

    /// <summary>Whether an entry is a document that may be taken out; says why where it is not.</summary>
    private bool CanBeKept(ZipArchiveEntry entry, string name)
    {
        var extension = SafeFileName.ExtensionOf(entry.FullName);
        var reason = !IsSafe(entry.FullName)
            ? Diagnostic.Warning(PipelineDiagnostics.ZipPathUnsafe, At(entry, name))
            : !extensions.Contains(extension, StringComparer.Ordinal)
            ? Diagnostic.Warning(PipelineDiagnostics.ZipEntryUnread, At(entry, name), string.Join(" ", extensions))
            : entry.IsEncrypted
            ? Diagnostic.Warning(PipelineDiagnostics.ZipEncrypted, At(entry, name))
            : null;
        if (reason is not null)
        {
            _refused.Add(reason);
        }

        return reason is null;
    }

    /// <summary>Whether a name is a plain path below the folder it is unpacked in, on every system.</summary>
    private static bool IsSafe(string name) => name.Split('/') is { Length: <= MostFolders + 1 } parts && parts.All(IsSafePart);

    private static bool IsSafePart(string part) => part.Length is > 0 and <= LongestPart
        && part[0] != '.'
        && part[^1] is not ('.' or ' ')
        && part.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '.' or ',' or '(' or ')' or '&' or '\'' or '+')
        && !SafeFileName.IsDevice(part);

    private static bool IsFile(ZipArchiveEntry entry) => !entry.FullName.EndsWith('/')
        && !entry.FullName.Split('/').Any(IsLeftover);

    private static bool IsLeftover(string part) =>
        Leftovers.Contains(part, StringComparer.OrdinalIgnoreCase) || part.StartsWith("._", StringComparison.Ordinal);

    private Diagnostic TooLarge(string name) => Diagnostic.Error(
        PipelineDiagnostics.ZipTooLarge,
        new DiagnosticLocation(name),
        limits.MostFiles.ToString(CultureInfo.InvariantCulture),
        (limits.LargestZip >> 20).ToString(CultureInfo.InvariantCulture));

    private static DiagnosticLocation At(ZipArchiveEntry entry, string name) => new($"{name}: {SafeFileName.Of(entry.FullName)}");

    private UnpackedZip Nothing(Diagnostic reason)
    {
        Drop();
        return new UnpackedZip([], [reason]);
    }

    private void Drop()
    {
        foreach (var file in _files)
        {
            staging.Drop(file.Id);
        }

        _files.Clear();
    }
}
