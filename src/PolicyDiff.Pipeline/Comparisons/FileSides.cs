using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Makes a side of a comparison straight from files, without an index.</summary>
/// <param name="files">Finds the files.</param>
/// <param name="manifests">What the manifests say of them.</param>
/// <param name="processor">Makes documents of them.</param>
internal sealed class FileSides(InputFiles files, Manifests manifests, DocumentProcessor processor)
{
    private readonly Dictionary<DocumentId, PolicyDocument> _read = [];

    /// <summary>A document that was read; null where there was none of this id.</summary>
    public PolicyDocument? Find(DocumentId id) => _read.GetValueOrDefault(id);

    /// <summary>Reads a file, or every file of a folder.</summary>
    /// <param name="typed">The path as typed; it exists.</param>
    /// <param name="label">What to call the side.</param>
    /// <param name="diagnostics">Receives what was lost, guessed or refused.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="PolicyDiffException">Nothing could be read.</exception>
    public ComparisonSide Read(string typed, string label, ICollection<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        List<Diagnostic> own = [];
        var found = files.Find([typed], own);
        var twins = new TwinFiles(found);
        var documents = found.Where(file => twins.EarlierTwinOf(file) is null)
            .Select(file => Process(file, own, cancellationToken).Document)
            .OfType<Core.Storage.StoredDocument>()
            .ToArray();
        if (documents.Length == 0)
        {
            throw new PolicyDiffException(own.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        foreach (var diagnostic in own.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info))
        {
            diagnostics.Add(diagnostic);
        }

        foreach (var document in documents)
        {
            _read[document.Document.Id] = document.Document;
        }

        return new ComparisonSide(
            label,
            [.. documents.Select(Summaries.Of)],
            [.. documents.SelectMany(document => document.Requirements)])
        {
            Unread = documents.Select(document => (document.Document.Id, Missing: UnreadText.Of(document.Document.Diagnostics)))
                .Where(entry => entry.Missing is not null)
                .DistinctBy(entry => entry.Id)
                .ToDictionary(entry => entry.Id, entry => entry.Missing!),
        };
    }

    private ProcessedFile Process(InputFile file, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var (opened, refusal) = processor.Open(file, manifests.EntryFor(file, diagnostics));
        var processed = opened is null ? new ProcessedFile(null, [refusal!]) : processor.Process(opened, cancellationToken);
        diagnostics.AddRange(processed.Diagnostics);
        return processed;
    }
}
