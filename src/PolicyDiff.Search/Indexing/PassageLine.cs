using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Search.Indexing;

/// <summary>A paragraph, list item, table row or footnote.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Location">Where it begins.</param>
internal sealed record PassageLine(string Text, SourceLocation Location)
{
    /// <summary>
    /// Whether it only names or opens what follows: a header of a table, a short line without an end, a line before a list.
    /// </summary>
    public bool IsLabel { get; init; }
}
