using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>The lines of one table cell.</summary>
/// <param name="Lines">The lines from top to bottom; empty where the cell is.</param>
/// <param name="Right">Where full lines of the cell end.</param>
internal sealed record CellLines(IReadOnlyList<TextLine> Lines, double Right)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Lines.Count == 0;

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold => Lines.All(line => line.Style.Bold);
}
