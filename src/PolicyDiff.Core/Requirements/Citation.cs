using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Requirements;

/// <summary>Where a statement stands, to the page or line, with its exact words.</summary>
/// <param name="Document">The document.</param>
/// <param name="SectionNumber">The nearest section number; null where none of the headings above has one.</param>
/// <param name="SectionTitle">The innermost heading without its number; empty before the first heading.</param>
/// <param name="SectionPath">All headings from the top, each as <c>number title</c>.</param>
/// <param name="Location">Page or line.</param>
/// <param name="Quote">The exact words.</param>
public sealed record Citation(
    DocumentId Document,
    string? SectionNumber,
    string SectionTitle,
    IReadOnlyList<string> SectionPath,
    SourceLocation Location,
    string Quote)
{
    /// <summary>
    /// Where the quote is printed, a rectangle for each line in the order of the text, on one
    /// or more pages; empty where the source has no pages, or does not tell.
    /// </summary>
    public IReadOnlyList<PageBox> Boxes { get; init; } = [];
}
