using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>The text of the other side that has most in common with one that stands alone.</summary>
/// <param name="Requirement">The text.</param>
/// <param name="Likeness">How much both have in common, in [0, 1].</param>
internal sealed record NearestText(Requirement Requirement, double Likeness)
{
    /// <summary>Whether both are to be read before it is believed that the one came or went.</summary>
    public bool IsNear => Likeness >= Change.NearestToRead;
}
