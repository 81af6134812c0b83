using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Reports;

/// <summary>The announcements of one insurer or file.</summary>
/// <param name="Comparison">The comparison behind it.</param>
/// <param name="Set">The announcements with their check.</param>
/// <param name="Undeclared">What the list does not mention, the weightiest first.</param>
/// <param name="Notices">What the reader must know first.</param>
public sealed record DeclaredReportPart(
    ChangeReportPart Comparison, DeclarationSet Set, IReadOnlyList<Change> Undeclared, IReadOnlyList<Notice> Notices)
{
    /// <summary>The announcements with a status, in reading order.</summary>
    public IReadOnlyList<Declaration> With(DeclarationStatus status) =>
        [.. Set.Declarations.Where(declaration => declaration.Status == status)];
}
