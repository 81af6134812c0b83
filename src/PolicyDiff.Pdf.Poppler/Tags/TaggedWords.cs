using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Tags;

/// <summary>The words of the pages by the marked content they belong to.</summary>
internal sealed class TaggedWords
{
    private readonly Dictionary<MarkedContent, List<TextRun>> _words = [];

    private TaggedWords()
    {
    }

    /// <summary>Finds out for every word of the pages whose it is.</summary>
    /// <param name="pages">The pages as an engine read them.</param>
    /// <param name="objects">The same pages, or some of them, as the file describes them.</param>
    /// <param name="walker">Follows their content.</param>
    public static TaggedWords Of(IReadOnlyList<PdfPage> pages, IEnumerable<PageObject> objects, ContentWalker walker)
    {
        var words = new TaggedWords();
        foreach (var page in objects)
        {
            var shown = pages[page.Number - 1];
            var index = new TextStartIndex(walker.Follow(page, page.ToShown(shown.Width, shown.Height)));
            foreach (var run in shown.Runs)
            {
                if (index.OwnerOf(run) is { } owner)
                {
                    (words._words.TryGetValue(owner, out var list) ? list : words._words[owner] = []).Add(run);
                }
            }
        }

        return words;
    }

    /// <summary>The headings with their text. One whose text is not on the pages is left out.</summary>
    public PdfTags TagsOf(StructureTree structure)
    {
        var headings = structure.Headings.Select(heading => new PdfTaggedHeading(TextOf(heading), heading.Level, heading.InTable)).Where(heading => heading.Text.Any(char.IsLetterOrDigit));
        return new PdfTags(PdfTagState.Read, [.. headings], _words.Values.SelectMany(words => words).Sum(word => word.Text.Count(char.IsLetterOrDigit)));
    }

    private string TextOf(StructureHeading heading) =>
        string.Join(' ', heading.Contents.Distinct().SelectMany(content => _words.GetValueOrDefault(content, [])).Select(word => word.Text.Trim()));
}
