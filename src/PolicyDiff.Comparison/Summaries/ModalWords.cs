using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>
/// What may be said of how binding two wordings are: only what one expression on each side shows, and no other contradicts.
/// </summary>
internal static class ModalWords
{
    /// <summary>The modality of either side; null where one of them shows none, or more than one.</summary>
    public static (Modality Before, Modality After)? Certain(Requirement left, Requirement right) =>
        Of(left) is { } before && Of(right) is { } after && before != after ? (before, after) : null;

    private static Modality? Of(Requirement requirement)
    {
        var forces = PairJudge.Default.Read(requirement).Modality.Forces;
        return forces.Count != 1 ? null : forces.First() switch
        {
            ModalForce.Forbidden => Modality.Forbidden,
            ModalForce.Waived => Modality.Waived,
            ModalForce.Permitted => Modality.Possible,
            ModalForce.Expected => Modality.Expected,
            ModalForce.Obliged => Modality.Obliged,
            _ => null,
        };
    }
}
