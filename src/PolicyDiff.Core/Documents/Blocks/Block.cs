using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Documents.Blocks;

/// <summary>A piece of a section: a paragraph, list, table, footnote or a note on the page.</summary>
/// <param name="Location">Where the block begins.</param>
public abstract record Block(SourceLocation Location);
