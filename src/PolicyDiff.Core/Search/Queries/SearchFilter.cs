using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Search.Queries;

/// <summary>
/// What a passage must be besides its words. An empty list asks for nothing; several values of one list are alternatives.
/// </summary>
public sealed record SearchFilter
{
    /// <summary>The documents it stands in; null for all.</summary>
    public IReadOnlyList<DocumentId>? Documents { get; init; }

    /// <summary>The kinds of requirement it holds one of.</summary>
    public IReadOnlyList<RequirementKind> Kinds { get; init; } = [];

    /// <summary>The section numbers it stands in or under.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>The form of passage asked for.</summary>
    public PassageForm Form { get; init; }
}
