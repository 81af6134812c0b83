using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Search.Queries;
using PolicyDiff.Search.Results;

namespace PolicyDiff.Search;

/// <summary>Answers questions to an index, on any engine: one searcher may answer many, one after another.</summary>
public sealed class Searcher
{
    /// <summary>A query is a question, not a text: of a longer one only the beginning is used, in UTF-16 units.</summary>
    private const int LongestQuery = 1_000;

    /// <summary>Passages asked of the index: enough for what falls together.</summary>
    private const int MostPassages = 200;

    /// <summary>The same where all are listed that pass a filter.</summary>
    private const int MostListed = 5_000;

    private readonly ICorpusStore _store;
    private readonly ISearchIndex _index;
    private readonly NameFinder _findNames;
    private readonly Analyzer _analyzer;
    private readonly DocumentCache _documents;
    private QueryAbbreviations? _abbreviations;
    private IReadOnlyList<DocumentSummary>? _summaries;

    /// <summary>Makes a searcher.</summary>
    /// <param name="store">Holds the documents.</param>
    /// <param name="index">Holds their passages.</param>
    /// <param name="findNames">Finds insurers and care types by what users call them.</param>
    public Searcher(ICorpusStore store, ISearchIndex index, NameFinder findNames)
        : this(store, index, findNames, DutchAnalyzers.Default)
    {
    }

    internal Searcher(ICorpusStore store, ISearchIndex index, NameFinder findNames, Analyzer analyzer)
    {
        (_store, _index, _findNames, _analyzer) = (store, index, findNames, analyzer);
        _documents = new DocumentCache(store);
    }

    /// <summary>Answers a question. Any text is a question; one without words has no hits and says so.</summary>
    public async Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var query = Shortened(request.Query);
        var parsed = QueryParser.Parse(query);
        _summaries ??= await _store.ListAsync(cancellationToken).ConfigureAwait(false);
        var filters = new FilterResolver(_summaries, _findNames).Resolve([.. parsed.Filters, .. FiltersOf(request)]);
        var analyzer = await AnalyzerAsync(cancellationToken).ConfigureAwait(false);
        var words = await KnownWords.FindAsync(analyzer, parsed.Clauses, _index, cancellationToken).ConfigureAwait(false);
        var corrects = words.Corrected is not null && words.NoneIsKnown;
        var clauses = corrects ? QueryParser.Parse(words.Corrected!).Clauses : parsed.Clauses;
        var found = await FindAsync(analyzer, clauses, words, filters.Filter, cancellationToken).ConfigureAwait(false);
        var lists = found.Query.IsEmpty && (parsed.Filters.Count > 0 || FiltersOf(request).Any());
        found = lists ? await ListAsync(found.Query, cancellationToken).ConfigureAwait(false) : found;
        var relaxes = found.Hits.Count == 0 && PhraseRelaxing.Asks(clauses);
        if (relaxes)
        {
            found = await FindAsync(
                analyzer, PhraseRelaxing.Relax(clauses), words, filters.Filter, cancellationToken).ConfigureAwait(false);
        }

        var known = _summaries.Where(summary => summary.Metadata.Insurer is not null).Select(summary => summary.Id).ToHashSet();
        PassageHit[] sections = [.. BestOfEachSection(found.Hits).Take(MostPassages)];
        IReadOnlyList<IReadOnlyList<PassageHit>> groups =
            lists ? [.. sections.Select(hit => (PassageHit[])[hit])] : SectionSpread.Apply(NearIdentical.Group(sections, known.Contains));
        var terms = new QueryTerms(found.Query, words.Rarity);
        var snippets = new SnippetBuilder(_analyzer, terms, request.Context, SnippetBuilder.AsksValue(request.Query));
        var hits = new HitBuilder(_summaries, _documents, snippets);
        return new SearchResult(request.Query, await hits.BuildAsync(
            [.. groups.Take(request.Limit)], cancellationToken).ConfigureAwait(false))
        {
            Total = found.Counts.Total,
            Facets = FacetCounter.Count(found.Counts, _summaries),
            DidYouMean = words.Corrected,
            AnswersCorrection = corrects,
            AnswersWithoutPhrases = relaxes && groups.Count > 0,
            RescuedWords = corrects ? [] : words.Rescued,
            Diagnostics = [.. Noticed(request.Query, query, found.Query), .. filters.Diagnostics],
            AnalyzerId = _analyzer.Id,
        };
    }

    /// <summary>The query without what goes over the limit, cut at a space.</summary>
    private static string Shortened(string query)
    {
        var valid = ValidText.Of(query);
        if (valid.Length <= LongestQuery)
        {
            return valid;
        }

        var space = valid.LastIndexOf(' ', LongestQuery);
        return valid[..(space > 0 ? space : LongestQuery)];
    }

    private static IEnumerable<Diagnostic> Noticed(string asked, string used, SearchQuery query)
    {
        if (used.Length < asked.Length && asked.Length > LongestQuery)
        {
            yield return Diagnostic.Warning(SearchDiagnostics.QueryTooLong, null, used.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (query.IsEmpty)
        {
            yield return Diagnostic.Warning(SearchDiagnostics.NothingAsked, null);
        }
    }

    private static IEnumerable<FilterTerm> FiltersOf(SearchRequest request)
    {
        (FilterField Field, string? Value)[] asked =
        [
            (FilterField.Insurer, request.Insurer), (FilterField.Year, request.Year), (FilterField.Care, request.CareType),
            (FilterField.Kind, request.Kind), (FilterField.Section, request.Section),
        ];
        return asked.Where(one => !string.IsNullOrWhiteSpace(one.Value))
            .Select(one => new FilterTerm(one.Field, one.Value!, Excluded: false));
    }

    /// <summary>One hit a section: its best requirement where requirements are asked for.</summary>
    private static IEnumerable<PassageHit> BestOfEachSection(IReadOnlyList<PassageHit> hits) =>
        hits.DistinctBy(hit => (hit.Document, hit.Section));

    private async Task<FoundPassages> FindAsync(
        QueryAnalyzer analyzer,
        IReadOnlyList<QueryClause> clauses,
        KnownWords words,
        SearchFilter filter,
        CancellationToken cancellationToken)
    {
        var demand = analyzer.Demand(clauses, words.RescueFor) with { Filter = filter };
        var query = analyzer.Analyze(clauses, words.RescueFor) with { Filter = filter, Limit = MostPassages };
        var found = await _index.SearchAsync(query, cancellationToken).ConfigureAwait(false);
        return new FoundPassages(query, found.Hits, await _index.CountAsync(demand, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Every passage that passes the filter and holds nothing that is excluded.</summary>
    private async Task<FoundPassages> ListAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var everything = query with { Required = [new EverythingNode()], Limit = MostListed };
        var found = await _index.SearchAsync(everything, cancellationToken).ConfigureAwait(false);
        var ordered = await new FilterListing(_documents).OrderAsync(found.Hits, query.Filter, cancellationToken).ConfigureAwait(false);
        var counts = await _index.CountAsync(everything, cancellationToken).ConfigureAwait(false);
        return new FoundPassages(everything, ordered, counts);
    }

    private async Task<QueryAnalyzer> AnalyzerAsync(CancellationToken cancellationToken)
    {
        _abbreviations ??= new QueryAbbreviations(_analyzer, await _index.AbbreviationsAsync(cancellationToken).ConfigureAwait(false));
        return new QueryAnalyzer(_analyzer, _abbreviations);
    }
}
