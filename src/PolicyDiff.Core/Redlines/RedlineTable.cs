using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Redlines;

/// <summary>A table of either text, or of both; on one side only where all its rows are.</summary>
/// <param name="Columns">The number of columns, at least 1.</param>
/// <param name="Rows">The rows in reading order; never empty.</param>
public sealed record RedlineTable(int Columns, IReadOnlyList<RedlineRow> Rows) : RedlineBlock
{
    /// <inheritdoc/>
    public override bool IsChanged =>
        Rows.Any(row => row.Operation != InlineOperation.Equal
            || row.Cells.Any(cell => cell.Any(segment => segment.Operation != InlineOperation.Equal)));
}
