using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>One difference between two wordings, or one sign of how alike they are.</summary>
/// <param name="Name">What was found: a key of the table of weights.</param>
/// <param name="Strength">How much of it, mostly 1; what the weight is multiplied by.</param>
internal sealed record Evidence(string Name, double Strength = 1)
{
    /// <summary>The respect in which the wordings differ; null for a sign of likeness.</summary>
    public ChangeAspect? Aspect { get; init; }

    /// <summary>Whether the provider is asked more or less.</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>Whether it may decide alone: the reading of both sides is certain, and so is that they exclude each other.</summary>
    public bool IsHard { get; init; }

    /// <summary>The words of the left that it rests on; may be empty.</summary>
    public string Left { get; init; } = string.Empty;

    /// <summary>The words of the right that it rests on; may be empty.</summary>
    public string Right { get; init; } = string.Empty;

    /// <summary>The same evidence with the sides swapped.</summary>
    public Evidence Mirrored() => this with { Left = Right, Right = Left, Direction = Direction.Mirrored() };
}
