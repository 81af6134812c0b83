using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Documents of the index, narrowed step by step to what a comparison is about.</summary>
/// <param name="Documents">The documents.</param>
internal sealed record DocumentSet(IReadOnlyList<DocumentSummary> Documents)
{
    /// <summary>The insurers, in ordinal order.</summary>
    public IReadOnlyList<string> Insurers =>
        [.. Documents.Select(document => document.Metadata.Insurer)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>Every year that a document is valid for, ascending.</summary>
    public IReadOnlyList<int> Years =>
        [.. Documents.SelectMany(document => document.Metadata.Validity?.Years ?? []).Distinct().Order()];

    /// <summary>Those of one insurer, by its exact name.</summary>
    public DocumentSet OfInsurer(string insurer) =>
        new([.. Documents.Where(document => string.Equals(document.Metadata.Insurer, insurer, StringComparison.Ordinal))]);

    /// <summary>Those valid in a year, the specific before the general.</summary>
    public DocumentSet ValidIn(int year) => new(
    [
        .. Documents
            .Where(document => document.Metadata.Validity?.Contains(year) == true)
            .OrderBy(document => document.Metadata.Kind.Generality())
            .ThenBy(document => document.Source.Path, StringComparer.Ordinal),
    ]);

    /// <summary>Those for a care type, and those for all care types.</summary>
    /// <exception cref="PolicyDiffException">No document names such a care type.</exception>
    public DocumentSet ForCareType(string? asked)
    {
        if (asked is null)
        {
            return this;
        }

        var existing = Documents.SelectMany(document => document.Metadata.CareTypes).Distinct(StringComparer.Ordinal).ToArray();
        var found = NameMatcher.Find(asked, existing);
        return found.Count > 0
            ? new([.. Documents.Where(document => document.Metadata.CareTypes.Count == 0
                || document.Metadata.CareTypes.Intersect(found).Any())])
            : throw new PolicyDiffException(Diagnostic.Error(
                PipelineDiagnostics.UnknownCareType, null, asked, NearestNames.Line(asked, existing)));
    }

    /// <summary>The one insurer that a user means; null where none fits.</summary>
    /// <exception cref="PolicyDiffException">Several fit.</exception>
    public string? TryInsurer(string asked)
    {
        var found = NameMatcher.Find(asked, Insurers);
        return found.Count > 1
            ? throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.Ambiguous, null, asked, string.Join(", ", found)))
            : found.SingleOrDefault();
    }

    /// <summary>The one insurer that a user means.</summary>
    /// <exception cref="PolicyDiffException">None fits, or several do.</exception>
    public string Insurer(string asked) => TryInsurer(asked) ?? throw new PolicyDiffException(
        Diagnostic.Error(PipelineDiagnostics.UnknownInsurer, null, asked, NearestNames.Line(asked, Insurers)));
}
