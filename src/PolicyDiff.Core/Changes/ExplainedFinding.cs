namespace PolicyDiff.Core.Changes;

/// <summary>One piece of evidence for or against a change of substance.</summary>
/// <param name="Name">What was found, such as <c>bound.turned</c>; the names are listed in <c>docs/evidence.md</c>.</param>
/// <param name="Aspect">In which respect the wordings differ; null for a sign of how alike they are.</param>
/// <param name="Direction">Whether it asks more or less.</param>
/// <param name="Weight">What it adds to the log-odds of a change; negative where it speaks against one.</param>
/// <param name="IsHard">Whether it decides alone.</param>
/// <param name="Left">The words of the left that it rests on; may be empty.</param>
/// <param name="Right">The words of the right that it rests on; may be empty.</param>
public sealed record ExplainedFinding(
    string Name, ChangeAspect? Aspect, ChangeDirection Direction, double Weight, bool IsHard, string Left, string Right);
