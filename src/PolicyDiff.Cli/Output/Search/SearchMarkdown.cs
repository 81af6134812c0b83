using System.Text;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>An answer as Markdown, with links to the page of the document.</summary>
internal sealed class SearchMarkdown(Messages messages)
{
    /// <summary>The answer.</summary>
    public string Of(SearchResult result)
    {
        var text = new StringBuilder().Append("## ").Append(Escape(result.Query)).Append("\n\n");
        foreach (var note in SearchNotes.Of(result, messages))
        {
            text.Append(Escape(note)).Append("\n\n");
        }

        foreach (var hit in result.Hits)
        {
            text.Append("1. [").Append(Escape(SearchLabels.Document(hit.Place))).Append("](").Append(SearchLabels.Link(hit.Place)).Append("): ")
                .Append(Escape(SearchLabels.Section(hit.Place, messages))).Append("  \n   ").Append(Marked(hit.Snippet)).Append('\n');
            foreach (var place in hit.AlsoIn)
            {
                text.Append("   - ").Append(Escape(messages.Format("Search.AlsoIn", SearchLabels.Document(place)))).Append('\n');
            }
        }

        text.Append('\n');
        foreach (var facet in SearchNotes.Facets(result, messages))
        {
            text.Append("- ").Append(Escape(facet)).Append('\n');
        }

        return text.Append('\n').ToString();
    }

    private static string Marked(SearchSnippet snippet)
    {
        var (text, last) = (new StringBuilder(), 0);
        foreach (var mark in snippet.Marks)
        {
            text.Append(Escape(snippet.Text[last..mark.Start])).Append("**").Append(Escape(mark.In(snippet.Text))).Append("**");
            last = mark.End;
        }

        return text.Append(Escape(snippet.Text[last..])).ToString();
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' => $"\\{c}",
        _ when char.IsControl(c) => " ",
        _ => c.ToString(),
    }));
}
