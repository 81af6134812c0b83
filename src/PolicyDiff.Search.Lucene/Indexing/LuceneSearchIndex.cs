using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Search.Lucene.Matching;
using PolicyDiff.Search.Lucene.Querying;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>Answers from a Lucene index. Every call works on one state of it, between two documents, never within one.</summary>
/// <param name="index">The index.</param>
/// <param name="shownPath">The index as the user named it.</param>
internal sealed class LuceneSearchIndex(LuceneIndex index, string shownPath) : ISearchIndex
{
    /// <inheritdoc/>
    public Task<SearchIndexStatus> StatusAsync(CancellationToken cancellationToken) => Call(
        searcher => new SearchIndexStatus(
            searcher.Stamps.Any() ? index.AnalyzerId : null, searcher.PassageCount, searcher.Vocabulary.Count), cancellationToken);

    /// <inheritdoc/>
    public Task<PassageHits> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => Call(
        searcher => QueryCompiler.Compile(searcher, query) is { } compiled
            ? BestPassages.Find(searcher, compiled, query.Limit)
            : new PassageHits([], IsComplete: true),
        cancellationToken);

    /// <inheritdoc/>
    public Task<PassageCounts> CountAsync(SearchQuery query, CancellationToken cancellationToken) => Call(
        searcher => QueryCompiler.Compile(searcher, query) is { } compiled ? SectionCounter.Count(searcher, compiled) : PassageCounts.None,
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<VocabularyTerm>> LookUpAsync(IReadOnlyCollection<string> terms, CancellationToken cancellationToken) =>
        Call<IReadOnlyList<VocabularyTerm>>(
            searcher => [.. terms.Select(searcher.Vocabulary.Find).OfType<VocabularyTerm>()], cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<VocabularyTerm>> SimilarTermsAsync(string word, int limit, CancellationToken cancellationToken) =>
        Call(searcher => searcher.Vocabulary.Similar(word, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DefinedAbbreviation>> AbbreviationsAsync(CancellationToken cancellationToken) =>
        Call(searcher => searcher.Vocabulary.Abbreviations(), cancellationToken);

    private Task<T> Call<T>(Func<PassageSearcher, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(IndexErrors.Try(shownPath, () => index.Read(work)));
    }
}
