using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Documents;

/// <summary>One source file as sections and blocks: what every stage after ingestion works on.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Source">The file it was read from.</param>
/// <param name="Metadata">Insurer, years, care types and so on.</param>
/// <param name="Sections">The top sections in reading order. Text before the first heading stands in a first section without title.</param>
/// <param name="Diagnostics">What was lost or guessed while reading.</param>
/// <param name="ReaderVersion">Name and version of reader and engine; another version reads the file anew.</param>
public sealed record PolicyDocument(
    DocumentId Id,
    DocumentSource Source,
    DocumentMetadata Metadata,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Diagnostic> Diagnostics,
    string ReaderVersion)
{
    /// <summary>Every section with its ancestors, from the top, in reading order.</summary>
    public IEnumerable<SectionPath> AllSections() => Sections.SelectMany(section => Walk(section, []));

    private static IEnumerable<SectionPath> Walk(Section section, IReadOnlyList<Section> ancestors)
    {
        IReadOnlyList<Section> path = [.. ancestors, section];
        return section.Children.SelectMany(child => Walk(child, path)).Prepend(new SectionPath(path));
    }
}
