using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Search;

/// <summary>A section of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="SectionNumber">The nearest number; null where none of the headings above has one.</param>
/// <param name="SectionTitle">The innermost heading without its number; empty before the first heading.</param>
/// <param name="SectionPath">All headings from the top.</param>
/// <param name="Location">Page or line: of the snippet where there is one, else of the heading.</param>
public sealed record SearchPlace(
    DocumentSummary Document,
    string? SectionNumber,
    string SectionTitle,
    IReadOnlyList<string> SectionPath,
    SourceLocation Location);
