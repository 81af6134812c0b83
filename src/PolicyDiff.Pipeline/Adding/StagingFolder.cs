using System.Globalization;
using System.Security.Cryptography;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>
/// Keeps what was handed in apart from the corpus until it is confirmed: each document in a folder of its own, whole or not at all.
/// </summary>
/// <param name="folder">Absolute path; made when it is needed.</param>
internal sealed class StagingFolder(string folder)
{
    private const int Digits = 32;
    private const string Incoming = ".incoming";
    private const string Pages = "manifest.yaml";
    private const string Confirmation = ".confirmed.yaml";

    /// <summary>The ids of all that is kept, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => Directory.Exists(folder)
        ? [.. Directory.EnumerateDirectories(folder).Select(own => Path.GetFileName(own)).Where(IsId).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Keeps a file.</summary>
    /// <param name="content">The file; read to its end, or to one byte more than is taken.</param>
    /// <param name="name">The name to keep it by, safe on every system.</param>
    /// <param name="largest">The most bytes that are taken.</param>
    /// <param name="cancellationToken">Ends the copying; then nothing is kept.</param>
    /// <returns>Its id, and how many bytes it has.</returns>
    /// <exception cref="PolicyDiffException">It is too large or empty, or cannot be written; then nothing is kept.</exception>
    public async Task<(string Id, long Length)> KeepAsync(Stream content, string name, long largest, CancellationToken cancellationToken)
    {
        var id = RandomNumberGenerator.GetHexString(Digits, lowercase: true);
        var isKept = false;
        try
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, id)).FullName;
            var incoming = Path.Combine(own, Incoming);
            var length = await CopyAsync(content, incoming, name, largest, cancellationToken).ConfigureAwait(false);
            File.Move(incoming, Path.Combine(own, name));
            isKept = true;
            return (id, length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException && error is not InvalidDataException)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.CannotWriteFolder, null, error.Message), error);
        }
        finally
        {
            if (!isKept)
            {
                Drop(id);
            }
        }
    }

    /// <summary>Makes a folder for web pages that are one document together.</summary>
    /// <param name="name">The name to keep it by, safe on every system.</param>
    /// <returns>Its id, and the absolute path of the folder for the pages.</returns>
    public (string Id, string Folder) KeepPages(string name)
    {
        var id = RandomNumberGenerator.GetHexString(Digits, lowercase: true);
        var own = Path.Combine(folder, id);
        Write(Path.Combine(own, Pages), new ManifestEntry { Path = name });
        return (id, Directory.CreateDirectory(Path.Combine(own, name)).FullName);
    }

    /// <summary>The absolute path of a file or folder of pages that is kept; null where none has this id.</summary>
    public string? Find(string id) => FolderOf(id) is { } own
        ? Directory.EnumerateFileSystemEntries(own)
            .FirstOrDefault(entry => Path.GetFileName(entry) is var name && name is not (Pages or Incoming or Confirmation))
        : null;

    /// <summary>
    /// Notes that a document is to go to the corpus, and where: from now on that is done, however often the program is ended.
    /// </summary>
    /// <param name="id">The id of the document.</param>
    /// <param name="entry">What the manifest will say of it, with its path from the corpus folder.</param>
    public void Confirm(string id, ManifestEntry entry) => Write(Path.Combine(FolderOf(id)!, Confirmation), entry);

    /// <summary>What was confirmed of a document; null where nothing was.</summary>
    public ManifestEntry? Confirmed(string id) =>
        FolderOf(id) is { } own && Path.Combine(own, Confirmation) is var file && File.Exists(file)
            ? ManifestReader.Read(File.ReadAllText(file), Confirmation).Entries is [var entry] ? entry : null
            : null;

    /// <summary>Takes a document away; nothing happens where none has this id.</summary>
    public void Drop(string id)
    {
        if (FolderOf(id) is { } own)
        {
            Directory.Delete(own, recursive: true);
        }
    }

    private static async Task<long> CopyAsync(
        Stream content,
        string path,
        string name,
        long largest,
        CancellationToken cancellationToken)
    {
        const int AtOnce = 1 << 16;
        await using var file = File.Create(path);
        var buffer = new byte[AtOnce];
        for (var length = 0L; ;)
        {
            var read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return length > 0 ? length : throw Refused(PipelineDiagnostics.IncomingEmpty, name);
            }

            length += read;
            if (length > largest)
            {
                throw Refused(PipelineDiagnostics.IncomingTooLarge, name, (largest >> 20).ToString(CultureInfo.InvariantCulture));
            }

            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }
    }

    private static PolicyDiffException Refused(string code, string name, params string[] values) =>
        new(Diagnostic.Error(code, new DiagnosticLocation(name), values));

    private static void Write(string path, ManifestEntry entry) => OutputFile.Write(
        path,
        Path.GetFileName(path),
        stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(ManifestWriter.Append(string.Empty, entry)!)));

    /// <summary>An id is taken for one only where it is nothing but digits, since it names a folder.</summary>
    private string? FolderOf(string id) => IsId(id) && Path.Combine(folder, id) is var own && Directory.Exists(own) ? own : null;

    private static bool IsId(string id) => id.Length == Digits && id.All(char.IsAsciiHexDigitLower);
}
