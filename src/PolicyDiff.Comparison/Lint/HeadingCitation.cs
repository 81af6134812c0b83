using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Lint;

/// <summary>Cites a heading.</summary>
internal static class HeadingCitation
{
    /// <summary>The place of a section with its heading as the quote.</summary>
    public static Citation Of(DocumentId document, SectionPath path) =>
        new(document, path.Number, path.Section.Title, path.Headings, path.Section.Location, path.Section.Heading);
}
