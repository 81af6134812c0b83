using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Units;

/// <summary>Cuts tables into units: the cells of a table of requirements, the rows of a table of data.</summary>
internal static class TableUnits
{
    private const string CellSeparator = " | ";
    private const string LeftOut = " …";
    private const int StoryWords = 15;

    /// <summary>The units of a table, row by row and within a row from left to right.</summary>
    /// <param name="table">The table.</param>
    /// <param name="lead">The sentence before the table if it leads it in; null where there is none.</param>
    public static IEnumerable<TextUnit> Of(Table table, string? lead)
    {
        var shape = TableUse.Of(table);
        return table.Rows.SelectMany(row => shape.HoldsRequirements ? Cells(table, row, shape.LabelColumn, lead) : Row(row, lead, Head(table)));
    }

    // A cell that tells a story gives its first sentence to the row, with a mark for what is left out; each further sentence is a unit that the short cells lead.
    private static IEnumerable<TextUnit> Row(TableRow row, string? lead, string? head)
    {
        var cells = row.Cells.Select(Pieces.Sentences).Where(cell => cell.Count > 0).ToList();
        if (cells.Count == 0)
        {
            yield break;
        }

        yield return new TextUnit(Join(cells.Select(cell => IsStory(cell) ? cell[0] + LeftOut : string.Join(' ', cell))), RequirementForm.TableRow, row.Location, lead, null, head);
        var label = Join(cells.Where(cell => !IsStory(cell)).Select(cell => string.Join(' ', cell)));
        foreach (var sentence in cells.Where(IsStory).SelectMany(cell => cell.Skip(1)))
        {
            yield return new TextUnit(sentence, RequirementForm.TableRow, row.Location, label.Length > 0 ? label : lead, null, head);
        }
    }

    private static string Join(IEnumerable<string> cells) => string.Join(CellSeparator, cells);

    private static bool IsStory(IReadOnlyList<string> sentences) =>
        sentences.Count > 1 && sentences.Sum(sentence => sentence.Count(c => c == ' ') + 1) >= StoryWords;

    private static IEnumerable<TextUnit> Cells(Table table, TableRow row, int? labelColumn, string? lead)
    {
        var label = labelColumn is { } column ? Pieces.Fold(row.Cells[column]) : string.Empty;
        var stands = row.Cells.Where((cell, i) => i != labelColumn && !string.IsNullOrWhiteSpace(cell)).Any();
        return row.Cells.SelectMany((cell, i) => i == labelColumn && stands
            ? []
            : Pieces.Sentences(cell).Select(text => new TextUnit(
                text,
                RequirementForm.TableCell,
                row.Location,
                label.Length > 0 && i != labelColumn ? label : lead,
                Header(table, i))));
    }

    private static string? Head(Table table)
    {
        var heads = table.Header.Where(header => !string.IsNullOrWhiteSpace(header)).Select(Pieces.Fold).ToList();
        return heads.Count > 0 ? Join(heads) : null;
    }

    private static string? Header(Table table, int column) =>
        column < table.Header.Count && !string.IsNullOrWhiteSpace(table.Header[column]) ? Pieces.Fold(table.Header[column]) : null;
}
