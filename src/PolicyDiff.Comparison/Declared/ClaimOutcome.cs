using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>What became of one claim.</summary>
/// <param name="Status">Whether it holds.</param>
/// <param name="Reason">Why: the end of a key of the messages.</param>
/// <param name="Targets">The changes that are meant, the best first.</param>
/// <param name="Places">The texts of the new edition that are meant, the best first.</param>
/// <param name="Said">
/// The values that the text says instead, or the places where it stands, as written; empty for reasons that name none.
/// </param>
internal sealed record ClaimOutcome(
    DeclarationStatus Status, string Reason, IReadOnlyList<ComparedChange> Targets, IReadOnlyList<Requirement> Places, string Said = "")
{
    /// <summary>The text of the earlier edition that said the same already; null for none.</summary>
    public Requirement? Before { get; init; }
}
