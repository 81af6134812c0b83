using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Reports;

/// <summary>Changes about one subject.</summary>
/// <param name="Subject">Such as <c>WSV</c> or <c>Tarieven</c>.</param>
/// <param name="Changes">The changes, the heavy before the light; never empty.</param>
public sealed record SubjectGroup(string Subject, IReadOnlyList<Change> Changes);
