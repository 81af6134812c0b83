using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Web.Addresses;

/// <summary>The addresses of the site's pages, in the language that the reader asked for by address.</summary>
/// <param name="language">The language of the address; null where it names none.</param>
internal sealed class SiteAddresses(string? language) : IReportAddresses
{
    /// <summary>The language that the address names; null for none.</summary>
    public string? Language => language;

    /// <summary>The comparison whose changes have pages; null where none do.</summary>
    public ComparisonAddress? Comparison { get; init; }

    /// <summary>A page with its query and the language.</summary>
    public string Of(string path, params IEnumerable<(string Name, string? Value)> query) =>
        Address.With(path, [.. query, (QueryNames.Language, language)]);

    /// <inheritdoc/>
    public string OfDocument(DocumentId document) => Of(Address.Path("doc", document.Value));

    /// <inheritdoc/>
    public string OfPlace(Citation citation) => OfDocument(citation.Document) + (citation.Location.Page is { } page
        ? string.Create(CultureInfo.InvariantCulture, $"#p{page}")
        : Anchor(citation.SectionNumber, citation.SectionTitle));

    /// <inheritdoc/>
    public string OfSource(DocumentId document, SourceLocation location) =>
        Of(Address.Path("bron", document.Value)) + (location.Page is { } page
            ? string.Create(CultureInfo.InvariantCulture, $"#page={page}")
            : string.Empty);

    /// <summary>A page of a PDF as a drawing, with boxes; it is the same in every language.</summary>
    public static string OfSheet(DocumentId document, int page, IReadOnlyList<PageBox> boxes) => Address.With(
        Address.Path("bron", document.Value, "pagina", string.Create(CultureInfo.InvariantCulture, $"{page}.svg")),
        [(QueryNames.Boxes, BoxText.Of(boxes))]);

    /// <inheritdoc/>
    public string? OfChange(Change change) => Comparison is { } comparison ? OfChange(comparison, ChangeFingerprint.Of(change)) : null;

    /// <summary>The page of a change.</summary>
    public string OfChange(ComparisonAddress comparison, string fingerprint) => Of(comparison.ChangePath(fingerprint), comparison.Query);

    /// <summary>The page of a comparison.</summary>
    public string OfComparison(ComparisonAddress comparison, params IEnumerable<(string Name, string? Value)> query) =>
        Of(comparison.Path, [.. comparison.Query, .. query]);

    /// <summary>A section on a page of its own.</summary>
    public string OfSection(DocumentId document, Section section) =>
        Of(Address.Path("doc", document.Value, "sectie", section.Number ?? section.Title));

    private static string Anchor(string? number, string title) =>
        number is null && title.Length == 0 ? string.Empty : $"#s-{Slug.Of(number ?? title)}";
}
