using AngleSharp.Dom;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>The footnotes of a page: raised links, and the elements they lead to.</summary>
internal sealed class HtmlNotes
{
    private readonly Dictionary<string, string> _marks = new(StringComparer.Ordinal);

    private HtmlNotes()
    {
    }

    /// <summary>Finds the notes of a page.</summary>
    public static HtmlNotes Of(IElement root)
    {
        var notes = new HtmlNotes();
        foreach (var link in root.QuerySelectorAll("sup a[href^='#'],a[href^='#'][role=doc-noteref]")
            .Concat(root.QuerySelectorAll("a[href^='#']").Where(Wraps)))
        {
            if (NoteMark.IsReference(link.TextContent))
            {
                notes._marks.TryAdd(link.GetAttribute("href")![1..], NoteMark.Bare(link.TextContent));
            }
        }

        return notes;
    }

    /// <summary>Whether a raised element, or a link, refers to a note that stands on the page.</summary>
    public bool IsReference(IElement element) =>
        (element.LocalName == "a" ? element : element.QuerySelector("a"))?.GetAttribute("href") is ['#', .. var target]
            && _marks.ContainsKey(target);

    /// <summary>The mark of the note that an element is the text of; null where it is none.</summary>
    public string? MarkOf(IElement element) =>
        element.Id is { Length: > 0 } id && element.LocalName is not ("a" or "sup") ? _marks.GetValueOrDefault(id) : null;

    /// <summary>The text of a note without its own mark and the way back.</summary>
    public static string TextOf(IElement note)
    {
        foreach (var back in note.QuerySelectorAll("a[href^='#']").Where(link => !link.TextContent.Any(char.IsLetter)).ToList())
        {
            back.Remove();
        }

        return HtmlText.Of(note).Replace('\n', ' ').TrimStart('[', ']', '(', ')', '.', ' ');
    }

    private static bool Wraps(IElement link) =>
        link.Children is [{ LocalName: "sup" }] && link.TextContent.Trim() == link.Children[0].TextContent.Trim();
}
