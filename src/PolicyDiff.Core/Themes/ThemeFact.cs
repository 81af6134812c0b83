using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Themes;

/// <summary>A value that stands on top of a cell.</summary>
/// <param name="Text">The value with the words that say what it counts, exactly as they stand at the citation: <c>100.000 ingeschreven patiënten</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Requirement">The requirement that sets it, with its citation.</param>
public sealed record ThemeFact(string Text, PolicyValue Value, Requirement Requirement);
