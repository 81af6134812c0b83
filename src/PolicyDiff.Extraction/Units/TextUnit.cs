using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Units;

/// <summary>A piece of a section that becomes one requirement.</summary>
/// <param name="Text">The words of the piece, on one line; never empty.</param>
/// <param name="Form">What it looked like.</param>
/// <param name="Location">Where the block, item or row that holds it begins.</param>
/// <param name="Lead">The sentence that governs an item, or the label of a table row; null where there is none.</param>
/// <param name="Column">The header of the column; null outside tables.</param>
/// <param name="TableHead">The headers of all columns, parted by a bar; null where the unit is no row.</param>
internal sealed record TextUnit(
    string Text,
    RequirementForm Form,
    SourceLocation Location,
    string? Lead = null,
    string? Column = null,
    string? TableHead = null)
{
    /// <summary>Where it is printed, line by line; empty where nobody told.</summary>
    public IReadOnlyList<PageBox> Boxes { get; init; } = [];

    /// <summary>Where its own words begin, as near as is known.</summary>
    public SourceLocation Begin => Boxes.Count > 0 ? SourceLocation.OnPage(Boxes[0].Page) : Location;
}
