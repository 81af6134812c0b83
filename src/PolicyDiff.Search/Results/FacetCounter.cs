using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;

namespace PolicyDiff.Search.Results;

/// <summary>Spreads the sections found over what their documents say of themselves.</summary>
internal static class FacetCounter
{
    /// <summary>The facets, in the order insurer, year, care type, kind.</summary>
    public static IReadOnlyList<SearchFacet> Count(PassageCounts counts, IReadOnlyList<DocumentSummary> documents)
    {
        (DocumentMetadata Metadata, int Sections)[] found =
            [.. documents.Where(document => counts.Sections.ContainsKey(document.Id))
                .Select(document => (document.Metadata, counts.Sections[document.Id]))];
        return
        [
            Facet("insurer", found.Where(one => one.Metadata.Insurer is not null).Select(one => (one.Metadata.Insurer!, one.Sections))),
            Facet("year", found.SelectMany(
                one => (one.Metadata.Validity?.Years ?? []).Select(year => (year.ToString(CultureInfo.InvariantCulture), one.Sections)))),
            Facet("careType", found.SelectMany(one => one.Metadata.CareTypes.Select(careType => (careType, one.Sections)))),
            Facet("kind", counts.Kinds.Select(kind => (kind.Key.ToString(), kind.Value))),
        ];
    }

    private static SearchFacet Facet(string name, IEnumerable<(string Value, int Sections)> values) => new(name, [.. values
        .GroupBy(value => value.Value, StringComparer.Ordinal)
        .Select(group => new FacetValue(group.Key, group.Sum(value => value.Sections)))
        .OrderByDescending(value => value.Count)
        .ThenBy(value => value.Value, StringComparer.Ordinal)]);
}
