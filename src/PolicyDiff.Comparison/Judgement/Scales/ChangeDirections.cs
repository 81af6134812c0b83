using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Scales;

/// <summary>Facts about directions.</summary>
internal static class ChangeDirections
{
    /// <summary>The direction with the sides swapped.</summary>
    public static ChangeDirection Mirrored(this ChangeDirection direction) => direction switch
    {
        ChangeDirection.Heavier => ChangeDirection.Lighter,
        ChangeDirection.Lighter => ChangeDirection.Heavier,
        _ => direction,
    };

    /// <summary>Heavier where something grew, lighter where it shrank.</summary>
    public static ChangeDirection Growing(int growth) =>
        growth > 0 ? ChangeDirection.Heavier : growth < 0 ? ChangeDirection.Lighter : ChangeDirection.Different;
}
