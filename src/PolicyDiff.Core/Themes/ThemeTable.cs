namespace PolicyDiff.Core.Themes;

/// <summary>Policies side by side, theme by theme.</summary>
/// <param name="Set">The themes.</param>
/// <param name="Columns">The policies, in the order of the table.</param>
/// <param name="Rows">Per theme, in the order of the set, a cell per column.</param>
public sealed record ThemeTable(ThemeSet Set, IReadOnlyList<ThemeColumn> Columns, IReadOnlyList<IReadOnlyList<ThemeCell>> Rows)
{
    /// <summary>
    /// Per theme, in the order of the set, what all policies say; those statements stand in no cell. Empty where nothing was looked for.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<SharedStatement>> Shared { get; init; } = [];
}
