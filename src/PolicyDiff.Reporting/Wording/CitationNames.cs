using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Writes citations: <c>[Z&amp;Z MDZ 2025 v1.0, §5.1, p. 13]</c>. No two documents that are named together share a name.</summary>
internal sealed class CitationNames
{
    private const int LongestTitle = 48;
    private const int MostCareTypes = 2;

    private readonly ReportWords _words;
    private readonly Dictionary<DocumentId, string> _names;
    private readonly Dictionary<DocumentId, string> _briefNames;

    /// <summary>Names documents.</summary>
    public CitationNames(IEnumerable<DocumentSummary> documents, ReportWords words)
    {
        _words = words;
        var distinct = documents.DistinctBy(document => document.Id).ToList();
        var shared = distinct.GroupBy(document => NameOf(document.Metadata), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        _briefNames = distinct
            .GroupBy(document => Subject(document.Metadata) ?? string.Empty, StringComparer.Ordinal)
            .SelectMany(
                group => group.Select(
                    document => (document.Id, Name: group.Key.Length == 0 || HasTwin(document, group)
                        ? NameOf(document.Metadata)
                        : group.Key)))
            .ToDictionary(entry => entry.Id, entry => entry.Name);
        _names = distinct.ToDictionary(document => document.Id, document => Distinct(document, shared));
    }

    /// <summary>The short name of a document; its id where it is not among those named.</summary>
    public string Of(DocumentId document) => _names.GetValueOrDefault(document, document.Value);

    /// <summary>
    /// What a document is about, such as <c>MDZ</c> or <c>algemeen</c>: enough to tell it from the others of its side; else its short name.
    /// </summary>
    public string Brief(DocumentId document) => _briefNames.GetValueOrDefault(document, document.Value);

    /// <summary>What a link to the file itself is called.</summary>
    public string FileWord => _words["Citation.File"];

    /// <summary>The whole citation, in square brackets.</summary>
    public string Cite(Citation citation)
    {
        string[] parts = [Of(citation.Document), PlaceAndSpot(citation, _words)];
        return $"[{string.Join(", ", parts.Where(part => part.Length > 0))}]";
    }

    /// <summary>The section alone: its number, or its title where no number is near; null before the first heading.</summary>
    public static string? Place(Citation citation) => citation switch
    {
        { SectionNumber: { } number } => $"§{number}",
        { SectionTitle: "" } => null,
        _ => $"‘{Excerpt.Of(citation.SectionTitle, LongestTitle)}’",
    };

    /// <summary>
    /// Section and page, without the document: <c>§5.1, p. 13</c>; the line only where nothing
    /// else is known, for a line of a text helps nobody to find a section.
    /// </summary>
    public static string PlaceAndSpot(Citation citation, ReportWords words)
    {
        var place = Place(citation);
        string?[] parts = [place, place is null || citation.Location.Page is not null ? Spot(citation.Location, words) : null];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Page and line: <c>p. 13</c>; empty where neither is known.</summary>
    public static string Spot(SourceLocation location, ReportWords words)
    {
        string?[] parts =
        [
            location.Page is { } page ? words.Format("Citation.Page", page) : null,
            location.Line is { } line ? words.Format("Citation.Line", line) : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private string Distinct(DocumentSummary document, HashSet<string> shared)
    {
        var name = NameOf(document.Metadata);
        return shared.Contains(name) ? $"{name} ({Path.GetFileName(document.Source.Path)})" : name;
    }

    /// <summary>Whether another document of the same years is about the same.</summary>
    private static bool HasTwin(DocumentSummary document, IEnumerable<DocumentSummary> group) =>
        group.Count(other => other.Metadata.Validity == document.Metadata.Validity
            && string.Equals(other.Metadata.Insurer, document.Metadata.Insurer, StringComparison.Ordinal)) > 1;

    private string NameOf(DocumentMetadata metadata)
    {
        if (metadata.Insurer is null)
        {
            return Excerpt.Of(metadata.Title, LongestTitle);
        }

        string?[] parts =
        [
            ShortNames.OfInsurer(metadata.Insurer),
            Subject(metadata),
            metadata.Validity?.ToString(),
            metadata.Version is { } version ? $"v{version}" : null,
        ];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private string? Subject(DocumentMetadata metadata)
    {
        var careTypes = metadata.CareTypes.Select(ShortNames.OfCareType).Distinct(StringComparer.Ordinal).ToList();
        return metadata.Kind switch
        {
            DocumentKind.GeneralPolicy => _words["Citation.General"],
            _ when careTypes.Count > MostCareTypes => $"{string.Join('/', careTypes.Take(MostCareTypes))}+",
            _ when careTypes.Count > 0 => string.Join('/', careTypes),
            DocumentKind.Attachment => _words["Citation.Attachment"],
            DocumentKind.QuestionsAndAnswers => _words["Citation.Questions"],
            _ => null,
        };
    }
}
