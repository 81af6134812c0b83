using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment.Groups;

/// <summary>A pairing by index, with the knowledge it rests on.</summary>
/// <param name="Vocabulary">Both sides.</param>
/// <param name="Sections">Which sections answer to each other.</param>
/// <param name="Groups">Every index of both sides in exactly one group.</param>
/// <param name="Options">How boldly requirements are paired.</param>
internal sealed record AlignmentDraft(
    PairVocabulary Vocabulary, SectionMap Sections, IReadOnlyList<AlignmentGroup> Groups, AlignmentOptions Options)
{
    /// <summary>The draft with its sides swapped.</summary>
    public AlignmentDraft Mirrored() =>
        new(Vocabulary.Mirrored(), Sections.Mirrored(), [.. Groups.Select(group => group.Mirrored())], Options);
}
