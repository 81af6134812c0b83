namespace PolicyDiff.Core.Documents;

/// <summary>One row of a table.</summary>
/// <param name="Cells">The text of each cell; empty where the cell is. Lines inside a cell are kept apart by <c>\n</c>.</param>
/// <param name="Location">Where the row begins.</param>
public sealed record TableRow(IReadOnlyList<string> Cells, SourceLocation Location);
