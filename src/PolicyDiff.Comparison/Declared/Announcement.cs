using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>One change that a document announces in its own list of changes, or an answer makes, taken apart.</summary>
/// <param name="Unit">The requirement it was read from.</param>
/// <param name="Text">The announcement as written.</param>
/// <param name="Pointers">The sections it points to; empty where it points to none.</param>
/// <param name="Claims">What it says; never empty.</param>
internal sealed record Announcement(Requirement Unit, string Text, IReadOnlyList<SectionPointer> Pointers, IReadOnlyList<Claim> Claims)
{
    /// <summary>Whether it stands in questions and answers, which speak of another document.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether it may point to a section of a document.</summary>
    public bool MayPointTo(DocumentId document) => IsAnswer || document == Unit.Citation.Document;
}
