using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Themes;

/// <summary>One policy in a comparison table: an insurer, or a year of one.</summary>
/// <param name="Label">What stands above the column.</param>
/// <param name="Documents">The documents it rests on, the specific before the general; may be empty.</param>
/// <param name="Requirements">Their requirements, in the order of the documents.</param>
public sealed record ThemeColumn(string Label, IReadOnlyList<DocumentSummary> Documents, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>What became new or other since the policy before; null where the corpus holds none to compare with.</summary>
    public IReadOnlyDictionary<RequirementId, StatementMark>? Marks { get; init; }

    /// <summary>The years of the policy that the marks compare with; empty where there is none.</summary>
    public string MarkedAgainst { get; init; } = string.Empty;
}
