using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Documents.Blocks;

/// <summary>One row of a table.</summary>
/// <param name="Cells">The text of each cell; empty where the cell is. Lines inside a cell are kept apart by <c>\n</c>.</param>
/// <param name="Location">Where the row begins.</param>
public sealed record TableRow(IReadOnlyList<string> Cells, SourceLocation Location)
{
    /// <summary>Where the text of each cell is printed; empty where the source has no pages, or does not tell.</summary>
    public IReadOnlyList<PrintedText> Printed { get; init; } = [];

    /// <summary>Where the text of a cell is printed; null where the source has no pages, or does not tell.</summary>
    /// <param name="cell">The cell, from 0.</param>
    public PrintedText? PrintedAt(int cell) => cell < Printed.Count ? Printed[cell] : null;
}
