namespace PolicyDiff.Reporting.ThemeTables;

/// <summary>What stands above a column or before a row of a comparison table.</summary>
/// <param name="Name">The theme, insurer or year.</param>
/// <param name="Lines">What is said of it, a line each: the description of a theme, the policies of an insurer.</param>
internal sealed record TableHeading(string Name, IReadOnlyList<string> Lines);
