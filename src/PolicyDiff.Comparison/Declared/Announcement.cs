using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>One change that a document announces in its own list of changes, taken apart.</summary>
/// <param name="Unit">The requirement it was read from.</param>
/// <param name="Text">The announcement as written.</param>
/// <param name="Pointers">The sections it points to; empty where it points to none.</param>
/// <param name="Claims">What it says; never empty.</param>
internal sealed record Announcement(Requirement Unit, string Text, IReadOnlyList<SectionPointer> Pointers, IReadOnlyList<Claim> Claims);
