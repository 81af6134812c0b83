using PolicyDiff.Core.Search;

namespace PolicyDiff.Core.Reports;

/// <summary>The answer to one question.</summary>
/// <param name="Query">The question as typed.</param>
/// <param name="Notes">What to know before the hits, each a sentence in the language of the report.</param>
/// <param name="Hits">The hits, the best first; may be empty.</param>
/// <param name="Facets">How all hits are spread, each a line in the language of the report.</param>
public sealed record SearchReportAnswer(string Query, IReadOnlyList<string> Notes, IReadOnlyList<SearchHit> Hits, IReadOnlyList<string> Facets)
{
    /// <summary>The name of the question where several were asked at once; null where one was.</summary>
    public string? Id { get; init; }
}
