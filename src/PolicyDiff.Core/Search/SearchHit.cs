using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Search;

/// <summary>A section that answers a query.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Score">Above 0; comparable within one answer only.</param>
/// <param name="Snippet">The sentences that answer best.</param>
/// <param name="Kinds">The kinds of requirement in the section, in the order of the enumeration.</param>
/// <param name="AlsoIn">Sections with nearly the same text, by falling score.</param>
public sealed record SearchHit(
    SearchPlace Place,
    double Score,
    SearchSnippet Snippet,
    IReadOnlyList<RequirementKind> Kinds,
    IReadOnlyList<SearchPlace> AlsoIn);
