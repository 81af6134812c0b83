using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>Lays policies side by side, theme by theme.</summary>
public static class MatrixBuilder
{
    /// <summary>Fills a table.</summary>
    /// <param name="set">The themes: its rows.</param>
    /// <param name="columns">The policies: its columns, in order.</param>
    /// <param name="options">How much a cell holds.</param>
    /// <returns>A cell for every theme and policy. Every statement is a stretch of the text of one requirement of its column; the same input gives the same table.</returns>
    public static ThemeTable Build(ThemeSet set, IReadOnlyList<ThemeColumn> columns, MatrixOptions options)
    {
        // Columns share nothing, so each is filled on its own.
        var filled = columns.AsParallel().AsOrdered().Select(column => new ColumnBuilder(set, column, options).Cells()).ToList();
        return new ThemeTable(set, columns, [.. set.Themes.Select((_, row) => (IReadOnlyList<ThemeCell>)[.. filled.Select(cells => cells[row])])]);
    }
}
