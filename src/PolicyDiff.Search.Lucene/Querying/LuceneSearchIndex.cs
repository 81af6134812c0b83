using Lucene.Net.Documents;
using Lucene.Net.Search;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Search.Lucene.Indexing;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Answers from a Lucene index. Every call works on one state of it, between two documents, never within one.</summary>
/// <param name="index">The index.</param>
internal sealed class LuceneSearchIndex(LuceneIndex index) : ISearchIndex
{
    private static readonly Sort ByScoreAndPlace = new(
        SortField.FIELD_SCORE, new SortField(PassageFields.Document, SortFieldType.STRING), new SortField(PassageFields.Ordinal, SortFieldType.INT64));

    /// <inheritdoc/>
    public Task<SearchIndexStatus> StatusAsync(CancellationToken cancellationToken) => Call(
        searcher => new SearchIndexStatus(
            index.AnalyzerId, searcher.IndexReader.NumDocs - searcher.Records().Count(), searcher.Vocabulary.Count),
        cancellationToken);

    /// <inheritdoc/>
    public Task<PassageHits> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => Call(
        searcher =>
        {
            if (new QueryCompiler(searcher).Compile(query) is not { } compiled)
            {
                return new PassageHits([], IsComplete: true);
            }

            var found = searcher.Search(compiled, filter: null, query.Limit, ByScoreAndPlace, doDocScores: true, doMaxScore: false);
            return new PassageHits([.. found.ScoreDocs.Select(hit => Describe(searcher.Doc(hit.Doc), hit.Score))], found.TotalHits <= query.Limit);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<PassageCounts> CountAsync(SearchQuery query, CancellationToken cancellationToken) => Call(
        searcher =>
        {
            if (new QueryCompiler(searcher).Compile(query) is not { } compiled)
            {
                return PassageCounts.None;
            }

            var counter = new SectionCounter();
            searcher.Search(compiled, counter);
            return counter.Counts();
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<VocabularyTerm>> LookUpAsync(IReadOnlyCollection<string> terms, CancellationToken cancellationToken) => Call<IReadOnlyList<VocabularyTerm>>(
        searcher => [.. terms.Select(searcher.Vocabulary.Find).OfType<VocabularyTerm>()], cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<VocabularyTerm>> SimilarTermsAsync(string word, int limit, CancellationToken cancellationToken) =>
        Call(searcher => searcher.Vocabulary.Similar(word, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DefinedAbbreviation>> AbbreviationsAsync(CancellationToken cancellationToken) => Call<IReadOnlyList<DefinedAbbreviation>>(
        searcher => [.. searcher.Records()
            .SelectMany(record => record.Texts(PassageFields.Abbreviation))
            .Distinct(StringComparer.Ordinal)
            .Select(joined => joined.Split(PassageFields.Joint, 2))
            .Select(parts => new DefinedAbbreviation(parts[0], parts[1]))
            .OrderBy(one => one.Form, StringComparer.Ordinal).ThenBy(one => one.Meaning, StringComparer.Ordinal)],
        cancellationToken);

    private static PassageHit Describe(Document passage, float score)
    {
        var terms = $"{passage.Text(PassageFields.NameOf(SearchField.Title))} {passage.Text(PassageFields.NameOf(SearchField.Text))}";
        return new PassageHit(
            new DocumentId(passage.Text(PassageFields.Document)!),
            passage.Number(PassageFields.SectionOrdinal)!.Value,
            passage.Number(PassageFields.Requirement),
            score,
            terms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Kinds = [.. passage.Texts(PassageFields.Kind).Select(Enum.Parse<RequirementKind>)],
            SectionNumber = passage.Text(PassageFields.NameOf(SearchField.Number)),
        };
    }

    private Task<T> Call<T>(Func<PassageSearcher, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(index.Read(work));
    }
}
