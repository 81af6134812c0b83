using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Points from a report to the place in a source file, for every format that has links.</summary>
/// <param name="documents">The documents that can be pointed to.</param>
/// <param name="options">Where the sources lie, seen from the report.</param>
internal sealed class SourceLinks(IEnumerable<DocumentSummary> documents, ReportOptions options)
{
    private readonly Dictionary<DocumentId, DocumentSource> _sources = documents
        .DistinctBy(document => document.Id)
        .ToDictionary(document => document.Id, document => document.Source);

    /// <summary>
    /// The address of the page that a citation names; of the file where it has no pages; null where the document is not among those known.
    /// </summary>
    public string? To(Citation citation) => !_sources.TryGetValue(citation.Document, out var source) ? null
        : options.Addresses is { } site ? site.OfPlace(citation)
        : To(source, citation.Location);

    /// <summary>
    /// The address of the file itself, in a site that shows documents on pages of its
    /// own; null elsewhere, where <see cref="To(Citation)"/> leads there.
    /// </summary>
    public string? ToFile(Citation citation) =>
        _sources.ContainsKey(citation.Document) ? options.Addresses?.OfSource(citation.Document, citation.Location) : null;

    /// <summary>The address of a place: that of the file, and the page for readers of PDF (RFC 8118, section 3).</summary>
    public string To(DocumentSource source, SourceLocation location)
    {
        if (options.Addresses is { } site && _sources.FirstOrDefault(entry => entry.Value == source) is { Value: not null } known)
        {
            return site.OfDocument(known.Key);
        }

        var path = (FileAddress.IsAbsolute(source.Path) ? string.Empty : options.SourceFolder) + FileAddress.Of(source.Path);
        return location.Page is { } page && source.MediaType != "text/html"
            ? string.Create(CultureInfo.InvariantCulture, $"{path}#page={page}")
            : path;
    }
}
