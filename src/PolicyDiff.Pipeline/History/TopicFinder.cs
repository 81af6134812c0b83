using PolicyDiff.Core.Search;
using PolicyDiff.Search;

namespace PolicyDiff.Pipeline.History;

/// <summary>Asks the search index which sections a topic is about.</summary>
/// <param name="searcher">Answers questions to the index.</param>
internal sealed class TopicFinder(Searcher searcher)
{
    private const int MostSections = 60;

    /// <summary>The sections, the best first, of the documents that the request allows.</summary>
    public async Task<TopicAnswer> FindAsync(HistoryRequest request, string? insurer, CancellationToken cancellationToken)
    {
        var result = await searcher.SearchAsync(
            new SearchRequest(request.Asked) { Insurer = insurer, CareType = request.CareType, Limit = MostSections, Context = 0 },
            cancellationToken).ConfigureAwait(false);
        return new TopicAnswer(result);
    }
}
