namespace PolicyDiff.Core.Changes;

/// <summary>One respect in which two wordings differ.</summary>
/// <param name="Aspect">In which respect.</param>
/// <param name="Direction">Whether it asks more or less.</param>
/// <param name="Certainty">How sure, in [0, 1].</param>
public sealed record ExplainedFinding(ChangeAspect Aspect, ChangeDirection Direction, double Certainty);
