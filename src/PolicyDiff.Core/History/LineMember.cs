using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.History;

/// <summary>Which line a requirement belongs to.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Own">The id that a line would have that began with it: any of these leads to the line.</param>
/// <param name="Line">The id of its line.</param>
public sealed record LineMember(RequirementId Requirement, string Own, string Line);
