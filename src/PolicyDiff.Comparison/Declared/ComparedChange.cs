using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Declared;

/// <summary>A change with its texts outside the lists of changes.</summary>
/// <param name="Change">The change.</param>
/// <param name="Left">Its texts of the earlier edition: indices in <see cref="EditionTexts.Units"/>.</param>
/// <param name="Right">Its texts of the new edition, likewise.</param>
internal sealed record ComparedChange(Change Change, IReadOnlyList<int> Left, IReadOnlyList<int> Right)
{
    /// <summary>Whether something came, went or is worded otherwise in a way that is not surely the same.</summary>
    public bool IsChange => Change.Kind is not (ChangeKind.Uncovered or ChangeKind.Repeated or ChangeKind.Unchanged or ChangeKind.Moved)
        && (Left.Count == 0 || Right.Count == 0 || Change.Substantive || Change.Judgement != JudgementKind.Editorial);

    /// <summary>Whether the earlier edition has a document that covers it, so that it can be told whether it changed.</summary>
    public bool IsComparable => Change.Kind != ChangeKind.Uncovered;
}
