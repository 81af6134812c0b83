using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Finds out which insurer, years and care types a document is about, from what it says of itself.</summary>
internal static class MetadataReader
{
    /// <summary>Reads the metadata of a document. What the manifest says wins.</summary>
    /// <param name="file">The file; only its name counts.</param>
    /// <param name="sections">The top sections in reading order, of any reader; the title page is the first section, without title.</param>
    /// <param name="properties">What the format itself says: keys in lower case, such as <c>title</c>.</param>
    /// <param name="manifest">The manifest's entry; null where there is none.</param>
    public static DocumentMetadata Read(
        SourceFile file,
        IReadOnlyList<Section> sections,
        IReadOnlyDictionary<string, string> properties,
        ManifestEntry? manifest)
    {
        var title = manifest?.Title ?? properties.GetValueOrDefault("title") ?? FirstLine(sections) ?? Path.GetFileNameWithoutExtension(file.Path);
        return new DocumentMetadata
        {
            Insurer = manifest?.Insurer,
            Validity = manifest?.Years,
            CareTypes = manifest?.CareTypes ?? [],
            Kind = manifest?.Kind ?? DocumentKind.Other,
            Title = title,
            Version = manifest?.Version,
            Published = manifest?.Published,
            Fictitious = manifest?.Fictitious ?? false,
        };
    }

    private static string? FirstLine(IReadOnlyList<Section> sections) => sections
        .Where(section => section.Evidence is null)
        .SelectMany(section => section.Blocks)
        .OfType<Paragraph>()
        .Select(paragraph => paragraph.Text)
        .FirstOrDefault();
}
