using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Describes documents in words.</summary>
internal static class DocumentWords
{
    private const double BytesPerMegabyte = 1_000_000;

    /// <summary>Version, date of publication, pages and whether it is invented, as far as known: <c>versie 1.0</c>, <c>1 april 2024</c>, <c>24 pagina's</c>.</summary>
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
    public static IReadOnlyList<(string Name, string? Value)> DocumentFacts(this ReportWords words, PolicyDocument document) =>
    [
        (words["Document.Insurer"], document.Metadata.Insurer),
        (words["Document.Years"], document.Metadata.Validity?.ToString()),
        (words["Document.CareTypes"], string.Join(", ", document.Metadata.CareTypes)),
        (words["Document.Kind"], words.Kind(document.Metadata.Kind)),
        (words["Document.Facts"], string.Join(", ", words.Facts(document.Metadata, document.Source))),
        (words["Document.File"], document.Source.Path),
        (words["Document.Id"], document.Id.Value),
    ];

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
