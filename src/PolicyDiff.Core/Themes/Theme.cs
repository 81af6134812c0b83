using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Themes;

/// <summary>A subject that policies are laid side by side on: a row of a comparison table.</summary>
/// <param name="Name">What readers call it.</param>
/// <param name="Description">What belongs to it, in a sentence; empty where nothing needs saying.</param>
/// <param name="Queries">
/// Words that a statement about it holds: all words of one query, in any order; compounds and inflections count.
/// </param>
/// <param name="SectionPatterns">Words of headings that announce it; <c>*</c> stands for any letters.</param>
/// <param name="Kinds">The kinds of requirement it is about; empty for all.</param>
public sealed record Theme(
    string Name,
    string Description,
    IReadOnlyList<string> Queries,
    IReadOnlyList<string> SectionPatterns,
    IReadOnlyList<RequirementKind> Kinds);
