using PolicyDiff.Core.Documents;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Describes documents in words.</summary>
internal static class DocumentWords
{
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

    /// <summary>What kind of paper: <c>algemeen inkoopbeleid</c>.</summary>
    public static string Kind(this ReportWords words, DocumentKind kind) => words[$"DocumentKind.{kind}"];
}
