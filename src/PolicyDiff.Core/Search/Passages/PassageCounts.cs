using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Search.Passages;

/// <summary>How many sections fit a query, over all that fit, not only the best.</summary>
/// <param name="Sections">Sections with a passage that fits, by document; a document without one is absent.</param>
/// <param name="Kinds">Sections with a passage that fits and holds a requirement of the kind; a kind without one is absent.</param>
public sealed record PassageCounts(IReadOnlyDictionary<DocumentId, int> Sections, IReadOnlyDictionary<RequirementKind, int> Kinds)
{
    /// <summary>Nothing fits.</summary>
    public static PassageCounts None { get; } = new(new Dictionary<DocumentId, int>(), new Dictionary<RequirementKind, int>());

    /// <summary>All sections that fit.</summary>
    public int Total => Sections.Values.Sum();
}
