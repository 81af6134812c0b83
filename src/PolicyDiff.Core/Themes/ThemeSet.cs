namespace PolicyDiff.Core.Themes;

/// <summary>Themes that make a table together, as a file lists them.</summary>
/// <param name="Title">What the table is about.</param>
/// <param name="CareTypes">The care types whose policies it is meant for, in lower case; empty for all.</param>
/// <param name="Themes">The themes, in the order of the table; never empty.</param>
public sealed record ThemeSet(string Title, IReadOnlyList<string> CareTypes, IReadOnlyList<Theme> Themes);
