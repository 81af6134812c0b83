using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Fetching;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>Documents that were handed in: kept apart until a person confirms what was found in them, then moved to the corpus.</summary>
/// <remarks>
/// A document is in the corpus, its manifest and the index, or in none of them: what was confirmed is noted first, and finished at the
/// next start where the program was ended before it was done.
/// </remarks>
public sealed class IncomingDocuments : IDisposable
{
    private const string ZipExtension = ".zip";

    private readonly StagingFolder _staging;
    private readonly string _corpus;
    private readonly ShownPaths _paths;
    private readonly IReadOnlyList<string> _readable;
    private readonly Func<Manifests> _manifests;
    private readonly Func<string, CancellationToken, FileOutcome> _inspect;
    private readonly Func<IngestRequest, CancellationToken, Task<IngestResult>> _ingest;

    // Places in the corpus and lines of the manifest are given out one at a time.
    private readonly SemaphoreSlim _adding = new(1);

    /// <summary>Works with folders.</summary>
    /// <param name="indexFolder">Absolute path of the index folder, which holds what waits; the corpus is beside it.</param>
    /// <param name="paths">Shows paths as people type them.</param>
    /// <param name="readable">The extensions of files that are read, in lower case with their dot.</param>
    /// <param name="manifests">Reads the manifests as they are now.</param>
    /// <param name="inspect">Reads one file without storing it.</param>
    /// <param name="ingest">Reads files into the index.</param>
    internal IncomingDocuments(
        string indexFolder,
        ShownPaths paths,
        IReadOnlyList<string> readable,
        Func<Manifests> manifests,
        Func<string, CancellationToken, FileOutcome> inspect,
        Func<IngestRequest, CancellationToken, Task<IngestResult>> ingest)
    {
        _staging = new StagingFolder(Path.Combine(indexFolder, "incoming"));
        _corpus = Path.Combine(Path.GetDirectoryName(indexFolder)!, "corpus");
        (_paths, _readable, _manifests, _inspect, _ingest) = (paths, readable, manifests, inspect, ingest);
    }

    /// <summary>How much may be handed in.</summary>
    public IncomingLimits Limits { get; init; } = new();

    /// <inheritdoc/>
    public void Dispose() => _adding.Dispose();

    /// <summary>The extensions of files that may be handed in, in lower case with their dot.</summary>
    public IReadOnlyList<string> Extensions => [.. _readable, ZipExtension];

    /// <summary>Whether a file that was handed in holds others.</summary>
    public static bool IsZip(IncomingFile file) => file.Name.EndsWith(ZipExtension, StringComparison.Ordinal);

    /// <summary>Keeps a file that was handed in; the corpus and the index stay as they are.</summary>
    /// <param name="content">The file.</param>
    /// <param name="sentName">Its name as sent; nothing of it is used as a path.</param>
    /// <param name="cancellationToken">Ends the copying; then nothing is kept.</param>
    /// <exception cref="PolicyDiffException">It is empty or too large, or cannot be written.</exception>
    public async Task<IncomingFile> KeepAsync(Stream content, string sentName, CancellationToken cancellationToken)
    {
        var name = SafeFileName.Of(sentName);
        var (id, _) = await _staging.KeepAsync(content, name, Limits.LargestFile, cancellationToken).ConfigureAwait(false);
        return new IncomingFile(id, name);
    }

    /// <summary>Takes the documents out of a zip file that is kept, and the zip file away.</summary>
    /// <param name="zip">The zip file.</param>
    /// <param name="cancellationToken">Ends the work; then nothing of it is kept.</param>
    public async Task<UnpackedZip> UnpackAsync(IncomingFile zip, CancellationToken cancellationToken)
    {
        try
        {
            return _staging.Find(zip.Id) is { } path
                ? await new ZipUnpacker(_staging, _readable, Limits).UnpackAsync(path, zip.Name, cancellationToken).ConfigureAwait(false)
                : new UnpackedZip([], []);
        }
        finally
        {
            _staging.Drop(zip.Id);
        }
    }

    /// <summary>Reads a file that is kept, to see what it is. One that cannot be read is taken away.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was found; null where no such file is kept.</returns>
    public StagedFile? Inspect(IncomingFile file, CancellationToken cancellationToken)
    {
        if (_staging.Find(file.Id) is not { } path)
        {
            return null;
        }

        var outcome = _inspect(path, cancellationToken);
        if (outcome.Status == FileStatus.Refused)
        {
            _staging.Drop(file.Id);
        }

        return new StagedFile(file.Id, file.Name, outcome);
    }

    /// <summary>Takes away what was kept; nothing happens where it is gone, or was confirmed.</summary>
    public void Drop(string id)
    {
        if (_staging.Confirmed(id) is null)
        {
            _staging.Drop(id);
        }
    }

    /// <summary>
    /// Moves a document to its place in the corpus, writes what is known of it to the manifest, and reads it into the index.
    /// </summary>
    /// <param name="id">The id of the document.</param>
    /// <param name="entry">What is known of it; its path does not count.</param>
    /// <param name="cancellationToken">Ends the waiting for others; once begun, a document is finished.</param>
    /// <returns>What was read, with what the manifest could not take; null where no such document is kept.</returns>
    public async Task<IngestResult?> AddAsync(string id, ManifestEntry entry, CancellationToken cancellationToken)
    {
        await _adding.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_staging.Find(id) is not { } file || _staging.Confirmed(id) is not null)
            {
                return null;
            }

            _staging.Confirm(id, entry with { Path = CorpusPlace.Free(Path.GetFileName(file), _corpus, entry) });
            return await FinishAsync(id).ConfigureAwait(false);
        }
        finally
        {
            _adding.Release();
        }
    }

    /// <summary>Finishes what was confirmed when the program was ended, and takes away the rest of what was handed in.</summary>
    /// <returns>What could not be finished; it is tried again at the next start.</returns>
    public async Task<IReadOnlyList<Diagnostic>> RecoverAsync()
    {
        List<Diagnostic> problems = [];
        foreach (var id in _staging.Ids)
        {
            try
            {
                if (_staging.Confirmed(id) is null)
                {
                    _staging.Drop(id);
                }
                else
                {
                    problems.AddRange((await FinishAsync(id).ConfigureAwait(false)).Diagnostics);
                }
            }
            catch (PolicyDiffException stop)
            {
                problems.Add(stop.Diagnostic);
            }
        }

        return problems;
    }

    /// <summary>Does what is left to be done of a document that was confirmed; each step sees whether it was done already.</summary>
    private async Task<IngestResult> FinishAsync(string id)
    {
        var entry = _staging.Confirmed(id)!;
        var place = Path.Combine(_corpus, entry.Path);
        if (_staging.Find(id) is { } waiting && !Path.Exists(place))
        {
            CorpusPlace.Move(waiting, place);
        }

        IReadOnlyList<Diagnostic> notes = _manifests().Lists(place)
            ? []
            : new ManifestAppender(_corpus, _paths).Add(entry);
        var read = await _ingest(new IngestRequest([_paths.Of(place, typedRelative: true)], Prune: false), CancellationToken.None)
            .ConfigureAwait(false);
        _staging.Drop(id);
        return read with { Diagnostics = [.. notes, .. read.Diagnostics] };
    }
}
