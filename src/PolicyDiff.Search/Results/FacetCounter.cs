using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Search.Results;

/// <summary>Counts the sections found by what their documents say of themselves.</summary>
internal static class FacetCounter
{
    /// <summary>The facets, in the order insurer, year, care type, kind.</summary>
    public static IReadOnlyList<SearchFacet> Count(IReadOnlyList<(DocumentSummary Document, IReadOnlyList<RequirementKind> Kinds)> found) =>
    [
        Facet("insurer", found.Select(one => one.Document.Metadata.Insurer).OfType<string>()),
        Facet("year", found.SelectMany(one => one.Document.Metadata.Validity?.Years ?? []).Select(year => year.ToString(CultureInfo.InvariantCulture))),
        Facet("careType", found.SelectMany(one => one.Document.Metadata.CareTypes)),
        Facet("kind", found.SelectMany(one => one.Kinds.Distinct()).Select(kind => kind.ToString())),
    ];

    private static SearchFacet Facet(string name, IEnumerable<string> values) => new(name, [.. values
        .GroupBy(value => value, StringComparer.Ordinal)
        .Select(group => new FacetValue(group.Key, group.Count()))
        .OrderByDescending(value => value.Count)
        .ThenBy(value => value.Value, StringComparer.Ordinal)]);
}
