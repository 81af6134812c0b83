using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Tells which of several versions of one paper is in force: v1.1 replaces v1.0 of the same year.</summary>
/// <remarks>
/// Versions of one paper have insurer, years and what <see cref="PaperVersion.PaperOf"/> names in common, and each says its version. Papers
/// of which one says none are not taken for versions: both count.
/// </remarks>
internal static class DocumentVersions
{
    /// <summary>The documents in force, in the order given, and for each that replaces others its predecessor.</summary>
    /// <param name="documents">Documents of one year.</param>
    public static (DocumentSet Current, IReadOnlyList<(DocumentSummary Earlier, DocumentSummary Later)> Replaced) Of(DocumentSet documents)
    {
        List<(DocumentSummary Earlier, DocumentSummary Later)> replaced = [];
        foreach (var paper in documents.Documents.Where(document => document.Metadata.Version is not null)
            .GroupBy(PaperOf, StringComparer.Ordinal))
        {
            var versions = paper.OrderBy(document => PaperVersion.Of(document.Metadata), PaperVersion.Order).ToList();
            replaced.AddRange(versions.Zip(versions.Skip(1))
                .Where(pair => PaperVersion.CompareNumbers(pair.First.Metadata.Version, pair.Second.Metadata.Version) != 0));
        }

        var earlier = replaced.Select(pair => pair.Earlier.Id).ToHashSet();
        return (new DocumentSet([.. documents.Documents.Where(document => !earlier.Contains(document.Id))]), replaced);
    }

    /// <summary>The documents in force; each that is replaced is told of.</summary>
    /// <param name="documents">Documents of one year.</param>
    /// <param name="diagnostics">Receives one entry for each document that a later version replaces.</param>
    public static DocumentSet Current(DocumentSet documents, ICollection<Diagnostic> diagnostics)
    {
        var (current, replaced) = Of(documents);
        foreach (var (earlier, later) in replaced)
        {
            diagnostics.Add(Diagnostic.Warning(
                PipelineDiagnostics.VersionReplaced,
                new DiagnosticLocation(earlier.Source.Path),
                earlier.Metadata.Version!,
                later.Metadata.Version!,
                later.Source.Path));
        }

        return current;
    }

    private static string PaperOf(DocumentSummary document) =>
        $"{document.Metadata.Insurer}|{document.Metadata.Validity}|{PaperVersion.PaperOf(document.Metadata)}";
}
