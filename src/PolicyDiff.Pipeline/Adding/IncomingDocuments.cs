using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Fetching;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>Documents that were handed in: kept apart until a person confirms what was found in them, then moved to the corpus.</summary>
public sealed class IncomingDocuments
{
    private readonly StagingFolder _staging;
    private readonly string _corpus;
    private readonly ShownPaths _paths;
    private readonly Func<string, CancellationToken, FileOutcome> _inspect;
    private readonly Func<IngestRequest, IProgress<IngestProgress>?, CancellationToken, Task<IngestResult>> _ingest;

    /// <summary>Works with folders.</summary>
    /// <param name="staging">Absolute path of the folder for what waits; made when it is needed.</param>
    /// <param name="corpus">Absolute path of the corpus.</param>
    /// <param name="paths">Shows paths as people type them.</param>
    /// <param name="inspect">Reads one file without storing it.</param>
    /// <param name="ingest">Reads files into the index.</param>
    internal IncomingDocuments(
        string staging,
        string corpus,
        ShownPaths paths,
        Func<string, CancellationToken, FileOutcome> inspect,
        Func<IngestRequest, IProgress<IngestProgress>?, CancellationToken, Task<IngestResult>> ingest) =>
        (_staging, _corpus, _paths, _inspect, _ingest) = (new StagingFolder(staging), corpus, paths, inspect, ingest);

    /// <summary>Keeps a file that was handed in, and reads it to see what it is; the corpus and the index stay as they are.</summary>
    /// <param name="content">The file.</param>
    /// <param name="sentName">Its name as sent; nothing of it is used as a path.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was found. A file that cannot be read is not kept.</returns>
    public async Task<StagedFile> StageAsync(Stream content, string sentName, CancellationToken cancellationToken)
    {
        var name = SafeFileName.Of(sentName);
        var (id, path) = await _staging.KeepAsync(content, name, cancellationToken).ConfigureAwait(false);
        var outcome = _inspect(path, cancellationToken);
        if (outcome.Status == FileStatus.Refused)
        {
            _staging.Drop(id);
        }

        return new StagedFile(id, name, outcome);
    }

    /// <summary>Moves a file to its place in the corpus, writes what is known of it to the manifest, and reads it into the index.</summary>
    /// <param name="id">The id of the file.</param>
    /// <param name="entry">What is known of it; its path does not count.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was read, with what the manifest could not take; null where no such file is kept.</returns>
    public async Task<IngestResult?> AddAsync(string id, ManifestEntry entry, CancellationToken cancellationToken)
    {
        if (_staging.Find(id) is not { } file)
        {
            return null;
        }

        var place = CorpusPlace.Move(file, _corpus, entry);
        _staging.Drop(id);
        var notes = new ManifestAppender(_corpus, _paths).Add(entry with { Path = place });
        var added = _paths.Of(Path.Combine(_corpus, place), typedRelative: true);
        var read = await _ingest(new IngestRequest([added], Prune: false), null, cancellationToken).ConfigureAwait(false);
        return read with { Diagnostics = [.. notes, .. read.Diagnostics] };
    }

    /// <summary>Takes away files that were handed in and never confirmed.</summary>
    public void Clear() => _staging.Clear();
}
