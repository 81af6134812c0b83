using System.Globalization;
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
    /// <param name="frontMatter">
    /// What somebody wrote above the document, keys in lower case; null where the format knows no such thing.
    /// </param>
    public static DocumentMetadata Read(
        SourceFile file,
        IReadOnlyList<Section> sections,
        IReadOnlyDictionary<string, string> properties,
        ManifestEntry? manifest,
        IReadOnlyDictionary<string, string>? frontMatter = null)
    {
        var stated = new FrontMatterFacts(frontMatter);
        var text = DocumentText.Of(file, sections);
        var title = Given(manifest?.Title) ?? stated.Title ?? TitleFinder.Find(text, properties);
        var insurer = Given(manifest?.Insurer) ?? stated.Insurer ?? InsurerFinder.Find(text, properties);
        var validity = manifest?.Years is { } years ? Chosen(years) : stated.Validity ?? ValidityFinder.Find(text, title);
        var careTypes = manifest is { CareTypes.Count: > 0 } ? Given(manifest.CareTypes) : CareTypeFinder.Find(text, title);
        var kind = manifest?.Kind is { } given ? Chosen(given) : KindFinder.Find(text, title, insurer?.Value, careTypes?.Value ?? []);
        careTypes = kind.Value == DocumentKind.GeneralPolicy && manifest is not { CareTypes.Count: > 0 } ? null : careTypes;
        var version = Given(manifest?.Version) ?? stated.Version ?? EditionFinder.Version(text);
        var published = manifest?.Published is { } day
            ? Chosen(day)
            : stated.Published ?? Changed(properties) ?? EditionFinder.Published(text, validity?.Value.First);
        return new DocumentMetadata
        {
            Insurer = insurer?.Value,
            Offices = manifest?.Offices ?? [],
            Regions = manifest?.Regions ?? [],
            Origin = manifest?.Source ?? properties.GetValueOrDefault("address"),
            Validity = validity?.Value,
            CareTypes = careTypes?.Value ?? [],
            Kind = kind.Value,
            Title = title.Value,
            Version = version?.Value,
            Published = published?.Value,
            Fictitious = manifest?.Fictitious ?? false,
            FoundIn = Places(
                (nameof(DocumentMetadata.Insurer), insurer?.Place),
                (nameof(DocumentMetadata.Validity), validity?.Place),
                (nameof(DocumentMetadata.CareTypes), careTypes?.Place),
                (nameof(DocumentMetadata.Kind), kind.Place),
                (nameof(DocumentMetadata.Title), title.Place),
                (nameof(DocumentMetadata.Version), version?.Place),
                (nameof(DocumentMetadata.Published), published?.Place)),
        };
    }

    /// <summary>The day that a web page says it was last changed.</summary>
    private static Found<DateOnly>? Changed(IReadOnlyDictionary<string, string> properties) =>
        DateOnly.TryParseExact(
            properties.GetValueOrDefault("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Found<DateOnly>(day, FoundPlace.Properties)
            : null;

    private static Found<T>? Given<T>(T? value)
        where T : class => value is null ? null : Chosen(value);

    private static Found<T> Chosen<T>(T value) => new(value, FoundPlace.Manifest);

    private static SortedDictionary<string, string> Places(params (string Property, string? Place)[] found)
    {
        SortedDictionary<string, string> places = new(StringComparer.Ordinal);
        foreach (var (property, place) in found)
        {
            if (place is not null)
            {
                places[property] = place;
            }
        }

        return places;
    }
}
