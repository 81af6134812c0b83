using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Changes;

/// <summary>The announcements of a new edition, and the changes that it does not announce.</summary>
/// <param name="Declarations">The announcements in reading order; empty where no document of the new edition has a list of changes.</param>
/// <param name="Undeclared">
/// The sure changes of substance that the lists do not mention, in the order of the comparison; empty where nothing is claimed.
/// </param>
/// <param name="Following">
/// The documents with a list that follow one of the earlier edition, so that what their lists lack can be told.
/// </param>
public sealed record DeclarationSet(
    IReadOnlyList<Declaration> Declarations, IReadOnlyList<Change> Undeclared, IReadOnlyList<DocumentId> Following)
{
    /// <summary>Whether a change is announced; null where that cannot be told.</summary>
    /// <param name="change">A change of the comparison, or a copy of one.</param>
    public bool? Announces(Change change) => Of(change).Count > 0 ? true
        : Undeclared.Any(other => string.Equals(other.Id, change.Id, StringComparison.Ordinal)) ? false
        : null;

    /// <summary>
    /// Whether a change is announced, and the text says so, be it in another place. Only of editions that
    /// follow each other: over more years an announcement tells of a step in between.
    /// </summary>
    /// <param name="change">A change of the comparison, or a copy of one.</param>
    public bool Holds(Change change) => Of(change).Any(declaration =>
        declaration.Status is DeclarationStatus.Confirmed or DeclarationStatus.Elsewhere
            && Following.Contains(declaration.Unit.Citation.Document));

    /// <summary>The announcements that speak of a change, in reading order.</summary>
    /// <param name="change">A change of the comparison, or a copy of one.</param>
    public IReadOnlyList<Declaration> Of(Change change) =>
        [.. Declarations.Where(
            declaration => declaration.Changes.Any(other => string.Equals(other.Id, change.Id, StringComparison.Ordinal)))];
}
