namespace PolicyDiff.Core.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
/// <param name="Query">The query as typed.</param>
/// <param name="Hits">By falling score.</param>
public sealed record SearchResult(string Query, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>
    /// All sections that hold every word of the query, or one of each alternative, those under "also in" too. The hits may be more: they
    /// hold one of the words at least.
    /// </summary>
    public int Total { get; init; }

    /// <summary>Counts over all sections found; in the order insurer, year, care type, kind.</summary>
    public IReadOnlyList<SearchFacet> Facets { get; init; } = [];

    /// <summary>What was probably meant; null where every word is known or nothing is near.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Whether the hits answer <see cref="DidYouMean"/>, because the query itself found nothing.</summary>
    public bool AnswersCorrection { get; init; }

    /// <summary>Whether the hits answer the words of the phrases only, because nothing holds the phrases word for word.</summary>
    public bool AnswersWithoutPhrases { get; init; }

    /// <summary>Words that the index does not hold, for which words with like letters were looked for.</summary>
    public IReadOnlyList<string> RescuedWords { get; init; } = [];

    /// <summary>Demands that could not be met as typed, each with what there is.</summary>
    public IReadOnlyList<Diagnostics.Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Name and version of the analysis chain.</summary>
    public required string AnalyzerId { get; init; }
}
