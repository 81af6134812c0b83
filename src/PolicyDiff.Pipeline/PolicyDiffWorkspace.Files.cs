using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Pipeline;

/// <summary>What is done with files before they are stored.</summary>
public sealed partial class PolicyDiffWorkspace
{
    /// <summary>Reads one file as <c>ingest</c> would, without storing it, to see what of it would be lost.</summary>
    /// <param name="typedPath">The file as typed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public FileOutcome Inspect(string typedPath, CancellationToken cancellationToken)
    {
        var (file, processed) = Process(typedPath, cancellationToken);
        var summary = processed.Document is { } stored ? Summaries.Of(stored) : null;
        return new FileOutcome(file.ShownPath, summary is null ? FileStatus.Refused : FileStatus.Read, summary, processed.Diagnostics);
    }

    /// <summary>The extensions of files that can be read, in lower case with their dot.</summary>
    public IReadOnlyList<string> Extensions => _stages.Extensions;

    /// <summary>Documents that were handed in, until they are confirmed and go to the corpus beside the index.</summary>
    public IncomingDocuments Incoming => LazyInitializer.EnsureInitialized(ref _incoming, () => new IncomingDocuments(
        _store.IndexFolder,
        new ShownPaths(_options.WorkingFolder),
        _stages.Extensions,
        () => ManifestsOf(new ShownPaths(_options.WorkingFolder)),
        Inspect,
        (request, cancellationToken) => IngestAsync(request, null, cancellationToken))
    {
        Limits = _options.Incoming,
    });

    private StoredDocument Read(string typedPath, CancellationToken cancellationToken)
    {
        var processed = Process(typedPath, cancellationToken).Processed;
        return processed.Document
            ?? throw new PolicyDiffException(processed.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private (InputFile File, ProcessedFile Processed) Process(string typedPath, CancellationToken cancellationToken)
    {
        var paths = new ShownPaths(_options.WorkingFolder);
        List<Diagnostic> diagnostics = [];
        if (_stages.FilesIn(paths).Find([typedPath], diagnostics) is not [var file, ..])
        {
            throw new PolicyDiffException(diagnostics[0]);
        }

        var (opened, refusal) = _stages.Processor.Open(file, ManifestsOf(paths).EntryFor(file, diagnostics));
        var processed = opened is null ? new ProcessedFile(null, [refusal!]) : _stages.Processor.Process(opened, cancellationToken);
        return (file, processed with { Diagnostics = [.. diagnostics, .. processed.Diagnostics] });
    }
}
