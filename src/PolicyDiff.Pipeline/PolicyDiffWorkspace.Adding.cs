using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Pipeline.Fetching;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Pipeline;

/// <content>What a host asks for a file that a reader hands in.</content>
public sealed partial class PolicyDiffWorkspace
{
    private StagingFolder Staging => new(Path.Combine(_store.IndexFolder, "incoming"));

    /// <summary>Keeps a file that was handed in, and reads it to see what it is; the corpus and the index stay as they are.</summary>
    /// <param name="content">The file.</param>
    /// <param name="sentName">Its name as sent; nothing of it is used as a path.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was found. A file that cannot be read is not kept.</returns>
    public async Task<StagedFile> StageAsync(Stream content, string sentName, CancellationToken cancellationToken)
    {
        var name = SafeFileName.Of(sentName);
        var (id, path) = await Staging.KeepAsync(content, name, cancellationToken).ConfigureAwait(false);
        var outcome = Inspect(path, cancellationToken);
        if (outcome.Status == FileStatus.Refused)
        {
            Staging.Drop(id);
        }

        return new StagedFile(id, name, outcome);
    }

    /// <summary>
    /// Moves a file that was handed in to its place in the corpus beside the index, writes what is known of it to the manifest,
    /// and reads it into the index.
    /// </summary>
    /// <param name="id">The id of the file.</param>
    /// <param name="entry">What is known of it; its path does not count.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was read, with what the manifest could not take; null where no such file is kept.</returns>
    public async Task<IngestResult?> AddAsync(string id, ManifestEntry entry, CancellationToken cancellationToken)
    {
        if (Staging.Find(id) is not { } file)
        {
            return null;
        }

        var (corpus, paths) = (Path.Combine(Path.GetDirectoryName(_store.IndexFolder)!, CorpusFolder), new ShownPaths(_options.WorkingFolder));
        var place = CorpusPlace.Move(file, corpus, entry);
        Staging.Drop(id);
        var notes = new ManifestAppender(corpus, paths).Add(entry with { Path = place });
        var request = new IngestRequest([paths.Of(Path.Combine(corpus, place), typedRelative: true)], Prune: false);
        var read = await IngestAsync(request, paths, null, cancellationToken).ConfigureAwait(false);
        return read with { Diagnostics = [.. notes, .. read.Diagnostics] };
    }

    /// <summary>Takes away files that were handed in and never confirmed.</summary>
    public void ClearStaged() => Staging.Clear();
}
