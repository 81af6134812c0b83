namespace PolicyDiff.Core.Themes;

/// <summary>What one policy says about one theme.</summary>
/// <param name="Statements">The heaviest statements, heaviest first; empty where there is a gap.</param>
/// <param name="Facts">Values of the theme, in the order of their weight.</param>
/// <param name="More">How many statements about the theme are not shown.</param>
/// <param name="Gap">Why it is empty.</param>
public sealed record ThemeCell(IReadOnlyList<ThemeStatement> Statements, IReadOnlyList<ThemeFact> Facts, int More, CellGap Gap)
{
    /// <summary>Where the document says that more can be found elsewhere, such as on a website; null where it does not.</summary>
    public ThemeStatement? Reference { get; init; }
}
