using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Describes documents in words.</summary>
internal static class DocumentWords
{
    private const double BytesPerMegabyte = 1_000_000;

    /// <summary>
    /// Version, date of publication, pages and whether it is invented, as far as
    /// known: <c>versie 1.0</c>, <c>1 april 2024</c>, <c>24 pagina's</c>.
    /// </summary>
    public static IReadOnlyList<string> Facts(this ReportWords words, DocumentMetadata metadata, DocumentSource source)
    {
        string?[] facts =
        [
            metadata.Version is { } version ? words.Format("Document.Version", SafeText.OneLine(version)) : null,
            metadata.Published is { } day ? words.Date(day) : null,
            source.PageCount is { } pages ? words.Count("Pages", pages) : null,
            metadata.Fictitious ? words["Document.Fictitious"] : null,
        ];
        return [.. facts.OfType<string>()];
    }

    /// <summary>The insurer, or that it is unknown.</summary>
    public static string Insurer(this ReportWords words, DocumentSummary document) =>
        SafeText.OneLine(document.Metadata.Insurer ?? words["Corpus.NoInsurer"]);

    /// <summary>What is known of a document, by name; a value that is unknown is null or empty.</summary>
    /// <remarks>With reasons, each fact says where it was found, and the title is a fact too.</remarks>
    public static IReadOnlyList<(string Name, string? Value)> DocumentFacts(this ReportWords words, DocumentReport report)
    {
        var (document, metadata) = (report.Document, report.Document.Metadata);
        string? Found(string? value, params string[] properties) =>
            report.WithReasons ? words.Found(value, metadata.FoundIn, properties) : value;
        return
        [
            (words["Document.Title"], report.WithReasons ? Found(metadata.Title, nameof(metadata.Title)) : null),
            (words["Document.Insurer"], Found(metadata.Insurer, nameof(metadata.Insurer))),
            (words["Document.Years"], Found(metadata.Validity?.ToString(), nameof(metadata.Validity))),
            (words["Document.CareTypes"], Found(string.Join(", ", metadata.CareTypes), nameof(metadata.CareTypes))),
            (words["Document.Kind"], Found(words.Kind(metadata.Kind), nameof(metadata.Kind))),
            (words["Document.Facts"], Found(
                string.Join(", ", words.Facts(metadata, document.Source)), nameof(metadata.Version), nameof(metadata.Published))),
            (words["Document.File"], document.Source.Path),
            (words["Document.Origin"], metadata.Origin),
            (words["Document.Unread"], string.Join(' ', UnreadWords.Of(UnreadText.Of(document.Diagnostics), document.Source, words))),
            (words["Document.Id"], document.Id.Value),
        ];
    }

    /// <summary>
    /// Why a section has its heading: the deciding signal, how sure it is, and the level;
    /// null where the report gives no reasons or the section has no heading.
    /// </summary>
    public static string? Why(this ReportWords words, DocumentReport report, Section section) =>
        report.WithReasons && section.Evidence is { } evidence
            ? words.Format(
                "HeadingSignal.Why",
                words[$"HeadingSignal.{evidence.Signal}"],
                evidence.Confidence.ToString("0.00", words.Culture),
                words.Number(section.Level))
            : null;

    private static string? Found(
        this ReportWords words, string? value, IReadOnlyDictionary<string, string> foundIn, IReadOnlyList<string> properties)
    {
        List<string> places = [.. properties.Select(property => foundIn.GetValueOrDefault(property))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(place => words.Place(place))];
        return string.IsNullOrEmpty(value) || places.Count == 0 ? value : words.Format("Found.With", value, string.Join(", ", places));
    }

    /// <summary>The words of a place such as <c>title page</c>, whose message is <c>Found.TitlePage</c>.</summary>
    private static string Place(this ReportWords words, string place) =>
        words["Found." + string.Concat(place.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))];

    /// <summary>Size and counts of a store, by name.</summary>
    public static IReadOnlyList<(string Name, string? Value)> StatusFacts(this ReportWords words, StoreStatus status) =>
    [
        (words["Corpus.Location"], status.Location),
        (words["Corpus.FormatVersion"], words.Number(status.FormatVersion)),
        (words["Corpus.Documents"], words.Number(status.DocumentCount)),
        (words["Corpus.Sections"], words.Number(status.SectionCount)),
        (words["Corpus.Requirements"], words.Number(status.RequirementCount)),
        (words["Corpus.Size"], words.Format("Corpus.Megabytes", (status.SizeBytes / BytesPerMegabyte).ToString("N1", words.Culture))),
    ];

    /// <summary>What kind of paper: <c>algemeen inkoopbeleid</c>.</summary>
    public static string Kind(this ReportWords words, DocumentKind kind) => words[$"DocumentKind.{kind}"];
}
