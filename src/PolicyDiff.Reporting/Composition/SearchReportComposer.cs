using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Composes answers: what a reader must know of each before the hits, and how all hits are spread.</summary>
public static class SearchReportComposer
{
    /// <summary>The report of one or more answers.</summary>
    /// <param name="ids">The names of the questions, null where one was asked; as many as there are results.</param>
    /// <param name="results">The answers, in the order of the questions.</param>
    /// <param name="options">Only the language counts here.</param>
    public static SearchReport Compose(IEnumerable<string?> ids, IEnumerable<SearchResult> results, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        return new SearchReport(
            words["Search.Title"],
            [.. ids.Zip(
                results,
                (id, result) => new SearchReportAnswer(result, [.. Notes(result, words)], [.. Facets(result, words)]) { Id = id })]);
    }

    /// <summary>The name of a facet in the language of the report.</summary>
    public static string NameOf(SearchFacet facet, ReportOptions options) => new ReportWords(options.Culture)[$"Search.Facet.{facet.Name}"];

    /// <summary>A value of a facet as a reader knows it.</summary>
    public static string NameOf(SearchFacet facet, FacetValue value, ReportOptions options) =>
        Label(facet.Name, value.Value, new ReportWords(options.Culture));

    private static IEnumerable<string> Notes(SearchResult result, ReportWords words)
    {
        if (result.AnswersCorrection)
        {
            yield return words.Format("Search.Corrected", result.Query, result.DidYouMean!);
        }
        else if (result.DidYouMean is { } meant)
        {
            yield return words.Format("Search.DidYouMean", meant);
        }

        if (result.AnswersWithoutPhrases)
        {
            yield return words["Search.WithoutPhrases"];
        }

        if (result.RescuedWords.Count > 0)
        {
            yield return words.Format("Search.Rescued", string.Join(", ", result.RescuedWords));
        }

        yield return Total(result, words);
    }

    private static string Total(SearchResult result, ReportWords words) => result switch
    {
        { Total: 0, Hits.Count: 0 } => words["Search.Nothing"],
        { Total: 0 } => words["Search.TotalNoneWithAll"],
        { Total: 1 } when Shown(result) > 1 => words["Search.TotalOneWithAll"],
        _ when Shown(result) > result.Total => words.Format("Search.TotalWithAll", result.Total),
        { Total: 1 } => words["Search.TotalOne"],
        _ => words.Format("Search.Total", result.Total),
    };

    private static int Shown(SearchResult result) => result.Hits.Sum(hit => 1 + hit.AlsoIn.Count);

    /// <summary>The facets that have more than one value, each a line.</summary>
    private static IEnumerable<string> Facets(SearchResult result, ReportWords words) => result.Facets
        .Where(facet => facet.Values.Count > 1)
        .Select(
            facet =>
                $"{words[$"Search.Facet.{facet.Name}"]}: {string.Join(", ", facet.Values.Select(value => $"{Label(facet.Name, value.Value, words)} ({value.Count})"))}");

    private static string Label(string facet, string value, ReportWords words) => facet == "kind" ? words[$"Search.Kind.{value}"] : value;
}
