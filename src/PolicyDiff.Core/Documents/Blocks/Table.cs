using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Documents.Blocks;

/// <summary>A table; a table that runs over pages is one table.</summary>
/// <param name="Header">Column headers, one per column; all empty where the table has no header row.</param>
/// <param name="Rows">The rows below the header, each as wide as the header.</param>
/// <param name="Location">Where it begins.</param>
public sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<TableRow> Rows, SourceLocation Location) : Block(Location)
{
    /// <summary>
    /// Where each column header is printed, on the first page of the table; empty where the source has no pages, or does not tell.
    /// </summary>
    public IReadOnlyList<PrintedText> PrintedHeader { get; init; } = [];
}
