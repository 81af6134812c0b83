using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Classification;

/// <summary>One respect in which two wordings differ.</summary>
/// <param name="Aspect">In which respect.</param>
/// <param name="Certainty">How sure, in [0, 1].</param>
/// <param name="Direction">Whether it asks more or less.</param>
internal sealed record Finding(ChangeAspect Aspect, double Certainty, ChangeDirection Direction = ChangeDirection.Different);
