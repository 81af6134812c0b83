using PolicyDiff.Core.Documents.Blocks;
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
        return table.Rows.SelectMany(
            row => shape.HoldsRequirements ? Cells(table, row, shape.LabelColumn, lead) : Row(row, lead, Head(table)));
    }

    // A cell that tells a story gives its first sentence to the row, with a mark for what is
    // left out; each further sentence is a unit that the short cells lead.
    private static IEnumerable<TextUnit> Row(TableRow row, string? lead, string? head)
    {
        var cells = row.Cells.Select((cell, i) => new PlacedPieces(cell, row.PrintedAt(i)))
            .Where(cell => cell.Sentences.Count > 0).ToList();
        if (cells.Count == 0)
        {
            yield break;
        }

        var text = Join(cells.Select(cell => IsStory(cell) ? cell.Sentences[0] + LeftOut : string.Join(' ', cell.Sentences)));
        yield return new TextUnit(text, RequirementForm.TableRow, row.Location, lead, null, head)
        {
            Boxes = [.. cells.SelectMany(cell => IsStory(cell) ? cell.BoxesOf(0) : cell.Boxes)],
        };
        var label = Join(cells.Where(cell => !IsStory(cell)).Select(cell => string.Join(' ', cell.Sentences)));
        foreach (var (cell, i) in cells.Where(IsStory)
            .SelectMany(cell => Enumerable.Range(1, cell.Sentences.Count - 1).Select(i => (cell, i))))
        {
            yield return new TextUnit(cell.Sentences[i], RequirementForm.TableRow, row.Location, label.Length > 0
                ? label
                : lead, null, head)
            {
                Boxes = cell.BoxesOf(i),
            };
        }
    }

    private static string Join(IEnumerable<string> cells) => string.Join(CellSeparator, cells);

    private static bool IsStory(PlacedPieces cell) =>
        cell.Sentences.Count > 1 && cell.Sentences.Sum(sentence => sentence.Count(c => c == ' ') + 1) >= StoryWords;

    private static IEnumerable<TextUnit> Cells(Table table, TableRow row, int? labelColumn, string? lead)
    {
        var label = labelColumn is { } column ? Pieces.Fold(row.Cells[column]) : string.Empty;
        var stands = row.Cells.Where((cell, i) => i != labelColumn && !string.IsNullOrWhiteSpace(cell)).Any();
        return row.Cells.SelectMany((cell, i) => i == labelColumn && stands
            ? []
            : Cell(new PlacedPieces(cell, row.PrintedAt(i)), row, label.Length > 0 && i != labelColumn ? label : lead, Header(table, i)));
    }

    private static IEnumerable<TextUnit> Cell(PlacedPieces pieces, TableRow row, string? lead, string? header) =>
        pieces.Sentences.Select(
            (text, i) => new TextUnit(text, RequirementForm.TableCell, row.Location, lead, header) { Boxes = pieces.BoxesOf(i) });

    private static string? Head(Table table)
    {
        var heads = table.Header.Where(header => !string.IsNullOrWhiteSpace(header)).Select(Pieces.Fold).ToList();
        return heads.Count > 0 ? Join(heads) : null;
    }

    private static string? Header(Table table, int column) =>
        column < table.Header.Count && !string.IsNullOrWhiteSpace(table.Header[column]) ? Pieces.Fold(table.Header[column]) : null;
}
