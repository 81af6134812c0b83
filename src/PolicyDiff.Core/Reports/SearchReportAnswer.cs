using PolicyDiff.Core.Search;

namespace PolicyDiff.Core.Reports;

/// <summary>The answer to one question.</summary>
/// <param name="Result">The question and its hits.</param>
/// <param name="Notes">What to know before the hits, each a sentence in the language of the report.</param>
/// <param name="Facets">How all hits are spread, each a line in the language of the report.</param>
public sealed record SearchReportAnswer(SearchResult Result, IReadOnlyList<string> Notes, IReadOnlyList<string> Facets)
{
    /// <summary>The question as typed.</summary>
    public string Query => Result.Query;

    /// <summary>The hits, the best first; may be empty.</summary>
    public IReadOnlyList<SearchHit> Hits => Result.Hits;

    /// <summary>The name of the question where several were asked at once; null where one was.</summary>
    public string? Id { get; init; }
}
