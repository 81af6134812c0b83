using System.Diagnostics;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;
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
    /// <summary>
    /// The index is locked while a document is stored, so its passages are made before; but those of a document with more requirements than
    /// this are made while they are stored, since together they would be most of what is held in memory.
    /// </summary>
    private const int MostRequirementsAtOnce = 2_000;

    /// <summary>Opens a file and works out which versions would make a document of it.</summary>
    /// <returns>The opened file, or the reason why it is refused.</returns>
    public (OpenedFile? File, Diagnostic? Refusal) Open(InputFile file, ManifestEntry? manifest)
    {
        var place = new DiagnosticLocation(file.ShownPath);
        if (readerFor(file.Pages is [var page, ..] ? page : file.FullPath) is not { } reader)
        {
            var extension = Path.GetExtension(file.FullPath);
            return (null, Diagnostic.Error(PipelineDiagnostics.UnknownFileType, place, extension, string.Join(", ", extensions)));
        }

        try
        {
            if (file.Pages.Count > 0)
            {
                return OpenFolder(file, reader, manifest);
            }

            var size = OrdinaryFile.Size(file.FullPath);
            if (size is 0 or > FileSizes.Largest)
            {
                return (
                    null,
                    size == 0 ? Diagnostic.Error(PipelineDiagnostics.NothingInFile, place) : FileSizes.TooLarge(size, file.ShownPath));
            }

            var source = SourceFile.Of(file.ShownPath, file.FullPath, () => OrdinaryFile.Open(file.FullPath));
            return (new OpenedFile(source, reader, manifest, VersionOf(reader, manifest)), null);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return (null, OrdinaryFile.CannotOpen(error, file.ShownPath));
        }
    }

    /// <summary>Opens the pages of a folder; a page without content is left to the reader, which names it.</summary>
    private (OpenedFile? File, Diagnostic? Refusal) OpenFolder(InputFile folder, IDocumentReader reader, ManifestEntry? manifest)
    {
        var size = folder.Pages.Sum(OrdinaryFile.Size);
        if (size is 0 or > FileSizes.Largest)
        {
            return (null, size == 0
                ? Diagnostic.Error(PipelineDiagnostics.NothingInFile, new DiagnosticLocation(folder.ShownPath))
                : FileSizes.TooLarge(size, folder.ShownPath));
        }

        IReadOnlyList<SourceFile> pages = [.. folder.Pages.Select(page =>
            SourceFile.Of(
                $"{folder.ShownPath}/{PathRules.WithSlashes(Path.GetRelativePath(folder.FullPath, page))}",
                page,
                () => OrdinaryFile.Open(page)))];
        return (
            new OpenedFile(SourceFile.Folder(folder.ShownPath, folder.FullPath, pages), reader, manifest, VersionOf(reader, manifest)),
            null);
    }

    /// <summary>Reads an opened file and takes it apart. A mistake of ours stops this document, not the run.</summary>
    public ProcessedFile Process(OpenedFile file, CancellationToken cancellationToken)
    {
        try
        {
            var read = file.Reader.Read(file.Source, file.Manifest, cancellationToken);
            if (read.Document is not { } document)
            {
                return new ProcessedFile(null, read.Diagnostics);
            }

            LongDocument.StepIsOver(document.Source.PageCount);
            var requirements = extractor.Extract(document);
            LongDocument.StepIsOver(document.Source.PageCount);
            var source = file.Source.Pages.Count > 0 ? null : file.Source.Open;
            return new ProcessedFile(
                new StoredDocument(document, requirements, file.ProcessingVersion) { OpenSource = source }, read.Diagnostics);
        }
        catch (PolicyDiffException stop)
        {
            // An engine that is not installed stops the documents that need it; the others go on.
            return new ProcessedFile(
                null, [stop.Diagnostic with { Location = stop.Diagnostic.Location ?? new DiagnosticLocation(file.Source.Path) }]);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            // It went away, or became unreadable, since it was opened.
            return new ProcessedFile(null, [OrdinaryFile.CannotOpen(error, file.Source.Path)]);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new ProcessedFile(null, [Failure(file, error)]);
        }
    }

    /// <summary>Stores a processed file with what can be searched of it. A mistake of ours stops this document, not the run.</summary>
    /// <returns>Why nothing was stored; null where it was.</returns>
    /// <exception cref="PolicyDiffException">The index cannot be written.</exception>
    public async Task<Diagnostic?> SaveAsync(
        OpenedFile file, StoredDocument document, ICorpusStore store, CancellationToken cancellationToken)
    {
        try
        {
            await store.SaveAsync(document with { Passages = PassagesOf(document) }, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception error) when (error is not (PolicyDiffException or OperationCanceledException))
        {
            return Failure(file, error);
        }
    }

    private DocumentPassages PassagesOf(StoredDocument document)
    {
        var made = passages.Build(document.Document, document.Requirements);
        return document.Requirements.Count > MostRequirementsAtOnce ? made : made with { Passages = [.. made.Passages] };
    }

    private static Diagnostic Failure(OpenedFile file, Exception error) => Diagnostic.Error(
        PipelineDiagnostics.DocumentFailed,
        new DiagnosticLocation(file.Source.Path),
        $"{error.GetType().Name} {PlaceOf(error)}: {error.Message.ReplaceLineEndings(" ")}");

    // The method of ours that is nearest to what went wrong: without it a report of the error tells little.
    private static string PlaceOf(Exception error) => new StackTrace(error).GetFrames()
        .Select(frame => DiagnosticMethodInfo.Create(frame))
        .Where(method => method?.DeclaringTypeName.StartsWith(nameof(PolicyDiff), StringComparison.Ordinal) is true)
        .Select(method => $"({method!.DeclaringTypeName}.{method.Name})")
        .FirstOrDefault(string.Empty);

    /// <summary>Another manifest entry makes another document, so it counts as a version too.</summary>
    private string VersionOf(IDocumentReader reader, ManifestEntry? manifest)
    {
        var versions = $"{reader.Id} {reader.Version}; {extractor.Version}; search {passages.AnalyzerId}";
        return manifest is null ? versions : $"{versions}; manifest {ManifestFingerprint.Of(manifest)}";
    }
}
