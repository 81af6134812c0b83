using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Pipeline.Lookup;

/// <summary>Finds the one document a user means: by id, the beginning of an id, path, or part of path or title.</summary>
internal static class DocumentFinder
{
    /// <summary>The document meant; null where none fits.</summary>
    /// <param name="asked">As typed.</param>
    /// <param name="documents">What the index holds.</param>
    /// <exception cref="PolicyDiffException">Several documents fit equally well.</exception>
    public static DocumentSummary? TryFind(string asked, IReadOnlyList<DocumentSummary> documents)
    {
        var path = asked.Replace('\\', '/');
        Func<DocumentSummary, bool>[] rules =
        [
            document => string.Equals(document.Id.Value, asked, StringComparison.OrdinalIgnoreCase),
            document => PathRules.OfThisSystem.AreSame(document.Source.Path, path),
            document => string.Equals(Path.GetFileName(document.Source.Path), asked, StringComparison.OrdinalIgnoreCase),
            document => document.Id.Value.StartsWith(asked, StringComparison.OrdinalIgnoreCase),
            document => document.Metadata.Title.Contains(asked, StringComparison.OrdinalIgnoreCase)
                || document.Source.Path.Contains(path, StringComparison.OrdinalIgnoreCase),
        ];
        var found = rules.Select(rule => documents.Where(rule).ToArray()).FirstOrDefault(fitting => fitting.Length > 0) ?? [];
        return found.Length > 1
            ? throw new PolicyDiffException(Diagnostic.Error(
                PipelineDiagnostics.Ambiguous, null, asked, NearestNames.Line(asked, found.Select(document => document.Id.Value))))
            : found.SingleOrDefault();
    }

    /// <summary>The document meant.</summary>
    /// <exception cref="PolicyDiffException">None fits, or several do.</exception>
    public static DocumentSummary Find(string asked, IReadOnlyList<DocumentSummary> documents) =>
        TryFind(asked, documents) ?? throw new PolicyDiffException(Diagnostic.Error(
            PipelineDiagnostics.UnknownDocument, null, asked, NearestNames.Line(asked, documents.Select(document => document.Id.Value))));
}
