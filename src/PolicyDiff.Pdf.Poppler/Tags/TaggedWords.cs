using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler.Tags;

/// <summary>The words of the pages by the marked content they belong to.</summary>
internal sealed class TaggedWords
{
    private readonly Dictionary<MarkedContent, List<TextRun>> _words = [];

    private TaggedWords()
    {
    }

    /// <summary>Finds out for every word of the pages whose it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="pages">The pages as an engine read them.</param>
    /// <returns>Null where they hold more content than is followed.</returns>
    public static TaggedWords? Of(FileContent file, IEnumerable<PdfPage> pages)
    {
        var words = new TaggedWords();
        foreach (var page in pages)
        {
            if (file.Of(page.Number, page.Width, page.Height) is not { } content)
            {
                return null;
            }

            var index = new TextStartIndex(content.Starts);
            foreach (var run in page.Runs)
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
