namespace PolicyDiff.Core.Documents;

/// <summary>A section together with its ancestors.</summary>
/// <param name="Sections">From the top section to the section itself; never empty.</param>
public sealed record SectionPath(IReadOnlyList<Section> Sections)
{
    /// <summary>The section itself.</summary>
    public Section Section => Sections[^1];

    /// <summary>The nearest number, of the section or of an ancestor; null where none has one.</summary>
    public string? Number => Sections.LastOrDefault(section => section.Number is not null)?.Number;

    /// <summary>The headings from the top, each as <c>number title</c>; sections without title are left out.</summary>
    public IReadOnlyList<string> Headings => [.. Sections.Select(section => section.Heading).Where(heading => heading.Length > 0)];
}
