using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Redlines;

/// <summary>A row of a table of either text, or of both.</summary>
/// <param name="Operation">On which side it stands.</param>
/// <param name="IsHeader">Whether it names the columns.</param>
/// <param name="Cells">
/// The words of each cell, one entry per column; a line feed parts lines. In a row of one side all segments are of that side.
/// </param>
public sealed record RedlineRow(InlineOperation Operation, bool IsHeader, IReadOnlyList<IReadOnlyList<InlineSegment>> Cells);
