using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Lint;

/// <summary>A place that a finding rests on.</summary>
/// <param name="Role">What it has to do with the finding.</param>
/// <param name="Citation">The place with its words.</param>
public sealed record LintPlace(LintPlaceRole Role, Citation Citation);
