using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Documents.Blocks;

/// <summary>A bulleted or numbered list. The paragraph before it, if it ends in a colon, is its lead sentence.</summary>
/// <param name="Items">The items of the outer level; never empty.</param>
/// <param name="Location">Where it begins.</param>
public sealed record ListBlock(IReadOnlyList<ListItem> Items, SourceLocation Location) : Block(Location);
