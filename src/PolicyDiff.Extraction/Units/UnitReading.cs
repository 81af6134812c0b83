using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction.Actors;

namespace PolicyDiff.Extraction.Units;

/// <summary>What has been read of a unit so far: what roles, kinds and duties are judged by.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Headings">All headings above it from the top, without numbers.</param>
/// <param name="Shown">The modality that the words show.</param>
/// <param name="Subject">Who acts according to the sentence itself; null where it does not say.</param>
/// <param name="Values">The values.</param>
internal sealed record UnitReading(
    TextUnit Unit,
    IReadOnlyList<string> Headings,
    Modality Shown,
    ActorMention? Subject,
    IReadOnlyList<PolicyValue> Values)
{
    /// <summary>Whether it holds a value that could be a norm: all but references, contacts and bare years.</summary>
    public bool HasFigures => Values.Any(value => value.Kind is not (ValueKind.Reference or ValueKind.Contact or ValueKind.Year));
}
