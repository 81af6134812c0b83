using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>What a reader must know of an answer before the hits.</summary>
internal static class SearchNotes
{
    /// <summary>The remarks, each a line.</summary>
    public static IEnumerable<string> Of(SearchResult result, Messages messages)
    {
        if (result.AnswersCorrection)
        {
            yield return messages.Format("Search.Corrected", result.Query, result.DidYouMean!);
        }
        else if (result.DidYouMean is { } meant)
        {
            yield return messages.Format("Search.DidYouMean", meant);
        }

        if (result.AnswersWithoutPhrases)
        {
            yield return messages["Search.WithoutPhrases"];
        }

        if (result.RescuedWords.Count > 0)
        {
            yield return messages.Format("Search.Rescued", string.Join(", ", result.RescuedWords));
        }

        yield return Total(result, messages);
    }

    private static string Total(SearchResult result, Messages messages) => result switch
    {
        { Total: 0, Hits.Count: 0 } => messages["Search.Nothing"],
        { Total: 0 } => messages["Search.TotalNoneWithAll"],
        { Total: 1 } when Shown(result) > 1 => messages["Search.TotalOneWithAll"],
        _ when Shown(result) > result.Total => messages.Format("Search.TotalWithAll", result.Total),
        { Total: 1 } => messages["Search.TotalOne"],
        _ => messages.Format("Search.Total", result.Total),
    };

    private static int Shown(SearchResult result) => result.Hits.Sum(hit => 1 + hit.AlsoIn.Count);

    /// <summary>The facets that have more than one value, each a line.</summary>
    public static IEnumerable<string> Facets(SearchResult result, Messages messages) => result.Facets
        .Where(facet => facet.Values.Count > 1)
        .Select(facet => $"{messages[$"Search.Facet.{facet.Name}"]}: {string.Join(", ", facet.Values.Select(value => $"{Label(facet.Name, value.Value, messages)} ({value.Count})"))}");

    private static string Label(string facet, string value, Messages messages) => facet == "kind" ? messages[$"Search.Kind.{value}"] : value;
}
