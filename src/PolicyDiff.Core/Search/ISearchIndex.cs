using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Core.Search;

/// <summary>
/// Finds passages by their terms. It may be asked from several threads, and while
/// documents are being stored: an answer shows whole documents only.
/// </summary>
/// <remarks>
/// Passages come in with their document (<see cref="Storage.StoredDocument.Passages"/>), so that text and index never disagree.
/// </remarks>
public interface ISearchIndex
{
    /// <summary>What the index holds.</summary>
    Task<SearchIndexStatus> StatusAsync(CancellationToken cancellationToken);

    /// <summary>The passages that fit a query, the best first. Any query is answered; one without words fits nothing.</summary>
    Task<PassageHits> SearchAsync(SearchQuery query, CancellationToken cancellationToken);

    /// <summary>Counts every section that fits a query; the limit of the query does not count.</summary>
    Task<PassageCounts> CountAsync(SearchQuery query, CancellationToken cancellationToken);

    /// <summary>Those of the given terms that the index holds; no order.</summary>
    Task<IReadOnlyList<VocabularyTerm>> LookUpAsync(IReadOnlyCollection<string> terms, CancellationToken cancellationToken);

    /// <summary>Terms of the index that share many runs of letters with a word.</summary>
    /// <param name="word">A word in lower case; need not be a term.</param>
    /// <param name="limit">The most terms that are wanted.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <returns>By falling number of shared trigrams, equal ones in ordinal order.</returns>
    Task<IReadOnlyList<VocabularyTerm>> SimilarTermsAsync(string word, int limit, CancellationToken cancellationToken);

    /// <summary>The abbreviations that the documents define, each once with every meaning it has, in ordinal order.</summary>
    Task<IReadOnlyList<DefinedAbbreviation>> AbbreviationsAsync(CancellationToken cancellationToken);
}
