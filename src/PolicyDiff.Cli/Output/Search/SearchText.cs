using System.Text;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>An answer for the terminal; the words found are bold, or stand between asterisks where there is no colour.</summary>
internal sealed class SearchText(Messages messages, bool color)
{
    /// <summary>The answer, under its question where an id is given.</summary>
    public string Of(SearchResult result, string? id)
    {
        var text = new StringBuilder();
        if (id is not null)
        {
            text.Append(Harmless($"{id}: {result.Query}")).Append('\n');
        }

        foreach (var note in SearchNotes.Of(result, messages))
        {
            text.Append(Harmless(note)).Append('\n');
        }

        for (var i = 0; i < result.Hits.Count; i++)
        {
            Append(text, i + 1, result.Hits[i]);
        }

        text.Append(result.Hits.Count > 0 ? "\n" : string.Empty);
        foreach (var facet in SearchNotes.Facets(result, messages))
        {
            text.Append(Harmless(facet)).Append('\n');
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, int rank, SearchHit hit)
    {
        text.Append('\n').Append(messages.Culture, $"{rank,2}. ").Append(Harmless(SearchLabels.Document(hit.Place))).Append('\n');
        text.Append("    ").Append(Harmless(SearchLabels.Section(hit.Place, messages))).Append('\n');
        if (hit.Snippet.Text.Length > 0)
        {
            text.Append("    ").Append(Marked(hit.Snippet)).Append('\n');
        }

        if (hit.AlsoIn.Count > 0)
        {
            var places = hit.AlsoIn.Select(place => $"{SearchLabels.Document(place)}: {SearchLabels.Section(place, messages)}");
            text.Append("    ").Append(Harmless(messages.Format("Search.AlsoIn", string.Join("; ", places)))).Append('\n');
        }
    }

    private string Marked(SearchSnippet snippet)
    {
        var (begin, end) = color ? ("\u001b[1m", "\u001b[0m") : ("*", "*");
        var (text, last) = (new StringBuilder(), 0);
        foreach (var mark in snippet.Marks)
        {
            text.Append(Harmless(snippet.Text[last..mark.Start])).Append(begin).Append(Harmless(mark.In(snippet.Text))).Append(end);
            last = mark.End;
        }

        return text.Append(Harmless(snippet.Text[last..])).ToString();
    }

    /// <summary>Texts and queries may hold control characters that would command a terminal.</summary>
    private static string Harmless(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : text;
}
