using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Search;

/// <summary>Whole sentences of a section.</summary>
/// <param name="Text">The sentences; <c> … </c> stands where some were left out. Empty for a section without text of its own.</param>
/// <param name="Marks">Where words of the query stand, also within compounds; in order, without overlap.</param>
public sealed record SearchSnippet(string Text, IReadOnlyList<TextSpan> Marks);
