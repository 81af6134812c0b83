using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Says in a sentence where something stands: the section, with the document before it where its side has several.</summary>
internal sealed class PlaceNames(ChangeSet set, ReportWords words)
{
    private readonly CitationNames _names = new([.. set.Left.Documents.Concat(set.Right.Documents)], words);
    private readonly HashSet<DocumentId> _amongSeveral =
        [.. new[] { set.Left, set.Right }
            .Where(side => side.Documents.Count > 1)
            .SelectMany(side => side.Documents)
            .Select(document => document.Id)];

    /// <summary>The place: <c>§5.1</c>, or <c>MDZ §5.1</c>.</summary>
    public string Of(Citation citation)
    {
        var place = CitationNames.PlaceAndSpot(citation, words);
        return _amongSeveral.Contains(citation.Document) ? $"{_names.Brief(citation.Document)} {place}".TrimEnd() : place;
    }
}
