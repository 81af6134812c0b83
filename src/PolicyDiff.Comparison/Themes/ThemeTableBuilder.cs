using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Lays policies side by side, theme by theme.</summary>
public static class ThemeTableBuilder
{
    /// <summary>Fills a table.</summary>
    /// <param name="set">The themes: its rows.</param>
    /// <param name="columns">The policies: its columns, in order.</param>
    /// <param name="options">How much a cell holds.</param>
    /// <returns>
    /// A cell for every theme and policy. Every statement is a stretch of the text of one requirement of its column; what all columns say
    /// stands once, apart from the cells. The same input gives the same table.
    /// </returns>
    public static ThemeTable Build(ThemeSet set, IReadOnlyList<ThemeColumn> columns, ThemeTableOptions options)
    {
        // Columns share nothing while they are read, so each is read on its own.
        List<ColumnBuilder> builders = [.. columns.AsParallel().AsOrdered().Select(column => new ColumnBuilder(set, column, options))];
        var rows = set.Themes.Select(theme => Row(theme, builders)).ToList();
        return new ThemeTable(set, columns, [.. rows.Select(row => row.Cells)]) { Shared = [.. rows.Select(row => row.Shared)] };
    }

    private static (IReadOnlyList<ThemeCell> Cells, IReadOnlyList<SharedStatement> Shared) Row(
        Theme theme, IReadOnlyList<ColumnBuilder> builders)
    {
        var agreement = new AgreementFinder(theme, builders);
        var shared = agreement.Shared();
        var elsewhere = shared.SelectMany(entry => entry.All).Select(candidate => candidate.Requirement.Id).ToHashSet();
        var first = builders.FirstOrDefault(builder => builder.Column.Documents.Count > 0);
        return (
            [.. builders.Select(builder => agreement.Marked(builder.Cell(theme, elsewhere), builder))],
            [.. shared.Select(entry => new SharedStatement(
                first!.Statement(theme, entry.First),
                [.. entry.All.Select(candidate => candidate.Requirement).DistinctBy(requirement => requirement.Id.Document)]))]);
    }
}
