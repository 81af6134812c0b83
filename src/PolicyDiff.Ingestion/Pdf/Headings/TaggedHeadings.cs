using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf.Headings;

/// <summary>The headings of sound tags, found back in the flow.</summary>
/// <param name="List">All of them as a list, by which lines are joined and looked up.</param>
/// <param name="Levels">The level of each by the index of its first line in the flow; 0 where it was tagged without one.</param>
/// <param name="Complete">Whether the tags name all headings, so that a line which only looks like one is none.</param>
internal sealed record TaggedHeadings(ListedHeadings List, IReadOnlyDictionary<int, int> Levels, bool Complete)
{
    /// <summary>Of a file without sound tags.</summary>
    public static TaggedHeadings None { get; } = new(ListedHeadings.FromOutline([]), new Dictionary<int, int>(), false);

    /// <summary>The tags as a list of titles, before it is known where they stand.</summary>
    public static ListedHeadings ListOf(PdfTags tags) =>
        ListedHeadings.FromOutline([.. tags.Headings.Select(heading => new PdfOutlineItem(heading.Text, heading.Level, null))]);
}
