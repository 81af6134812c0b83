using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Declared;

/// <summary>The announcements of a new edition, and the changes that it does not announce.</summary>
/// <param name="Set">The comparison of both editions.</param>
/// <param name="Declarations">The announcements in reading order; empty where the new edition has no list of changes.</param>
/// <param name="Undeclared">The sure changes of substance that the list does not mention, in the order of the comparison; empty where nothing is claimed.</param>
/// <param name="IsAdjacent">Whether both editions follow each other, so that what the list lacks can be told.</param>
/// <param name="Notices">What the reader must know first.</param>
public sealed record DeclarationSet(
    ChangeSet Set, IReadOnlyList<Declaration> Declarations, IReadOnlyList<Change> Undeclared, bool IsAdjacent, IReadOnlyList<Notice> Notices);
