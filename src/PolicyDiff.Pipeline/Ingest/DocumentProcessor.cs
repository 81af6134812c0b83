using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Search.Indexing;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>Takes one file the whole way: from its bytes to a document with requirements.</summary>
/// <param name="readerFor">The reader for a path; null where there is none.</param>
/// <param name="extensions">The extensions that can be read, for messages.</param>
/// <param name="extractor">Takes documents apart.</param>
/// <param name="passages">Makes what is searched.</param>
internal sealed class DocumentProcessor(
    Func<string, IDocumentReader?> readerFor,
    IReadOnlyList<string> extensions,
    IRequirementExtractor extractor,
    PassageBuilder passages)
{
    private const long Megabyte = 1 << 20;

    /// <summary>Larger files are refused, since each is held in memory while it is read.</summary>
    public const long MaximumMegabytes = 200;

    /// <summary>Opens a file and works out which versions would make a document of it.</summary>
    /// <returns>The opened file, or the reason why it is refused.</returns>
    public (OpenedFile? File, Diagnostic? Refusal) Open(InputFile file, ManifestEntry? manifest)
    {
        var place = new DiagnosticLocation(file.ShownPath);
        if (readerFor(file.FullPath) is not { } reader)
        {
            var extension = Path.GetExtension(file.FullPath);
            return (null, Diagnostic.Error(PipelineDiagnostics.UnknownFileType, place, extension, string.Join(", ", extensions)));
        }

        try
        {
            var size = new FileInfo(file.FullPath).Length;
            if (size > MaximumMegabytes * Megabyte)
            {
                return (null, Diagnostic.Error(
                    PipelineDiagnostics.FileTooLarge, place, Invariant(size / Megabyte), Invariant(MaximumMegabytes)));
            }

            var source = new SourceFile(file.ShownPath, file.FullPath, File.ReadAllBytes(file.FullPath));
            return (new OpenedFile(source, reader, manifest, VersionOf(reader, manifest)), null);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return (null, Diagnostic.Error(PipelineDiagnostics.CannotOpen, place, error.Message));
        }
    }

    /// <summary>Reads an opened file and takes it apart. A mistake of ours stops this document, not the run.</summary>
    public ProcessedFile Process(OpenedFile file, CancellationToken cancellationToken)
    {
        try
        {
            var read = file.Reader.Read(file.Source, file.Manifest, cancellationToken);
            return read.Document is { } document
                ? new ProcessedFile(Stored(document, file.ProcessingVersion), read.Diagnostics)
                : new ProcessedFile(null, read.Diagnostics);
        }
        catch (PolicyDiffException stop)
        {
            // An engine that is not installed stops the documents that need it; the others go on.
            return new ProcessedFile(null, [stop.Diagnostic with { Location = stop.Diagnostic.Location ?? new DiagnosticLocation(file.Source.Path) }]);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var words = $"{error.GetType().Name}: {error.Message}";
            return new ProcessedFile(null, [Diagnostic.Error(PipelineDiagnostics.DocumentFailed, new DiagnosticLocation(file.Source.Path), words)]);
        }
    }

    private StoredDocument Stored(PolicyDocument document, string processingVersion)
    {
        var requirements = extractor.Extract(document);
        return new StoredDocument(document, requirements, processingVersion) { Passages = passages.Build(document, requirements) };
    }

    /// <summary>Another manifest entry makes another document, so it counts as a version too.</summary>
    private string VersionOf(IDocumentReader reader, ManifestEntry? manifest)
    {
        var versions = $"{reader.Id} {reader.Version}; {extractor.Version}; search {passages.AnalyzerId}";
        return manifest is null ? versions : $"{versions}; manifest {ManifestFingerprint.Of(manifest)}";
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
