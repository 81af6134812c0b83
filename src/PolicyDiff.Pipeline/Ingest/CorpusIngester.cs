using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>Reads files into the index. Doing it twice changes nothing; stopping it halfway leaves whole documents only.</summary>
/// <param name="files">Finds the files.</param>
/// <param name="manifests">What the manifests say of them.</param>
/// <param name="processor">Makes documents of them.</param>
/// <param name="store">Keeps the documents.</param>
/// <param name="recognition">Tells of recognised pages.</param>
internal sealed class CorpusIngester(
    InputFiles files, Manifests manifests, DocumentProcessor processor, ICorpusStore store, RecognitionRelay recognition)
{
    /// <summary>Reads what the request names, several files at a time.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="progress">
    /// Hears of every finished file, in the order in which they finish, and of every recognised page in between; null where nobody listens.
    /// </param>
    /// <param name="cancellationToken">Ends the reading; finished documents stay.</param>
    /// <exception cref="PolicyDiffException">The index cannot be written, or an engine is not installed.</exception>
    public async Task<IngestResult> IngestAsync(
        IngestRequest request, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        var found = files.Find(request.Paths, diagnostics);
        var entries = found.Select(file => manifests.EntryFor(file, diagnostics)).ToArray();
        var twins = new TwinFiles(found);
        var outcomes = new FileOutcome[found.Count];
        var done = 0;
        using var listening = recognition.To(
            page => progress?.Report(new IngestProgress(Volatile.Read(ref done), found.Count, null) { Recognition = page }));
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, found.Count, options, async (i, token) =>
        {
            outcomes[i] = twins.EarlierTwinOf(found[i]) is { } twin
                ? Refuse(
                    found[i], Diagnostic.Info(PipelineDiagnostics.SameContent, new DiagnosticLocation(found[i].ShownPath), twin.ShownPath))
                : await IngestOneAsync(found[i], entries[i], token).ConfigureAwait(false);
            progress?.Report(new IngestProgress(Interlocked.Increment(ref done), found.Count, outcomes[i]));
        }).ConfigureAwait(false);
        var pruned = request.Prune ? await PruneAsync(request, found, cancellationToken).ConfigureAwait(false) : [];
        return new IngestResult([.. outcomes, .. pruned], diagnostics);
    }

    private async Task<FileOutcome> IngestOneAsync(InputFile file, ManifestEntry? entry, CancellationToken cancellationToken)
    {
        var (opened, refusal) = processor.Open(file, entry);
        if (opened is null)
        {
            return Refuse(file, refusal!);
        }

        if (await store.ContainsAsync(
            file.ShownPath, opened.Source.Sha256, opened.ProcessingVersion, cancellationToken).ConfigureAwait(false))
        {
            return new FileOutcome(file.ShownPath, FileStatus.Unchanged, null, []);
        }

        var processed = processor.Process(opened, cancellationToken);
        if (processed.Document is not { } stored)
        {
            return new FileOutcome(file.ShownPath, FileStatus.Refused, null, processed.Diagnostics);
        }

        if (await processor.SaveAsync(opened, stored, store, cancellationToken).ConfigureAwait(false) is { } failure)
        {
            return Refuse(file, failure);
        }

        return new FileOutcome(file.ShownPath, FileStatus.Read, Summaries.Of(stored), processed.Diagnostics);
    }

    /// <summary>Takes out the documents below the given paths whose file was not found.</summary>
    private async Task<IReadOnlyList<FileOutcome>> PruneAsync(
        IngestRequest request, IReadOnlyList<InputFile> found, CancellationToken cancellationToken)
    {
        var present = found.Select(file => file.ShownPath).ToHashSet(files.Rules.Comparer);
        var roots = request.Paths.Select(files.Shown).ToArray();
        List<FileOutcome> pruned = [];
        foreach (var document in await store.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            var path = document.Source.Path;
            if (!present.Contains(path) && roots.Any(root => IsBelow(path, root)))
            {
                await store.RemoveAsync(document.Id, cancellationToken).ConfigureAwait(false);
                pruned.Add(new FileOutcome(path, FileStatus.Pruned, document, []));
            }
        }

        return pruned;
    }

    private bool IsBelow(string path, string root) => root == "."
        ? !FileAddress.IsAbsolute(path) && !path.StartsWith("../", StringComparison.Ordinal)
        : files.Rules.AreSame(path, root) || files.Rules.IsBelow(path, root);

    private static FileOutcome Refuse(InputFile file, Diagnostic reason) => new(file.ShownPath, FileStatus.Refused, null, [reason]);
}
