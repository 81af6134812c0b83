using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Writes citations: <c>[Z&amp;Z MDZ 2025 v1.0, §5.1, p. 13]</c>. No two documents that are named together share a name.</summary>
internal sealed class CitationNames
{
    private const int LongestTitle = 48;
    private const int MostCareTypes = 2;

    private readonly ReportWords _words;
    private readonly Dictionary<DocumentId, string> _names;

    /// <summary>Names documents.</summary>
    public CitationNames(IEnumerable<DocumentSummary> documents, ReportWords words)
    {
        _words = words;
        var distinct = documents.DistinctBy(document => document.Id).ToList();
        var shared = distinct.GroupBy(document => NameOf(document.Metadata), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        _names = distinct.ToDictionary(document => document.Id, document => Distinct(document, shared));
    }

    /// <summary>The short name of a document; its id where it is not among those named.</summary>
    public string Of(DocumentId document) => _names.GetValueOrDefault(document, document.Value);

    /// <summary>The whole citation, in square brackets.</summary>
    public string Cite(Citation citation)
    {
        string?[] parts = [Of(citation.Document), Place(citation), Spot(citation.Location, _words)];
        return $"[{string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)))}]";
    }

    /// <summary>The section alone: its number, or its title where no number is near; null before the first heading.</summary>
    public static string? Place(Citation citation) => citation switch
    {
        { SectionNumber: { } number } => $"§{number}",
        { SectionTitle: "" } => null,
        _ => $"‘{Excerpt.Of(citation.SectionTitle, LongestTitle)}’",
    };

    /// <summary>Section and page or line, without the document: <c>§5.1, p. 13</c>.</summary>
    public static string PlaceAndSpot(Citation citation, ReportWords words)
    {
        string?[] parts = [Place(citation), Spot(citation.Location, words)];
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
