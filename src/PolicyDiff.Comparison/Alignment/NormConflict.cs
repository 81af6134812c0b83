using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>
/// Tells norms apart that share their nouns only: one asks or states something of one party, the other allows something to another.
/// </summary>
internal static class NormConflict
{
    /// <summary>
    /// Whether both bearers are known and differ, and what is asked or stated of one is a mere possibility for the other.
    /// </summary>
    public static bool Between(Requirement left, Requirement right) =>
        left.Actor is { } mine && right.Actor is { } theirs && !string.Equals(mine, theirs, StringComparison.OrdinalIgnoreCase)
        && IsPossibility(left) != IsPossibility(right);

    private static bool IsPossibility(Requirement requirement) => requirement.Modality is Modality.Allowed or Modality.Possible;
}
