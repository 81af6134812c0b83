using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler.Tags;

/// <summary>Reads the tags of a file: from its structure tree and the content of the pages, page by page, which words each heading holds.</summary>
internal sealed class TagReader
{
    private const int FewestHeadings = 3;

    private readonly StructureTree _structure;
    private readonly HashSet<int> _tagged;
    private readonly Dictionary<MarkedContent, List<string>> _headings;
    private PdfTagState? _unfit;
    private int _letters;

    /// <summary>Reads the tags of a structure tree.</summary>
    public TagReader(StructureTree structure)
    {
        (_structure, _unfit) = (structure, Unfit(structure));
        _tagged = structure.Contents.Select(content => content.Page).ToHashSet();
        _headings = structure.Headings.SelectMany(heading => heading.Contents).Distinct().ToDictionary(content => content, _ => new List<string>());
    }

    /// <summary>Finds out for every word of a page whose it is.</summary>
    /// <param name="page">The page as it is shown, whose words become the text of the tags.</param>
    /// <param name="content">What its content tells; null where that is more than is followed.</param>
    public void Add(PdfPage page, PageContent? content)
    {
        if (_unfit is not null || !_tagged.Contains(page.Number))
        {
            return;
        }

        if (content is null)
        {
            _unfit = PdfTagState.TooMany;
            return;
        }

        var index = new TextStartIndex(content.Starts);
        foreach (var run in page.Runs)
        {
            if (index.OwnerOf(run) is { } owner)
            {
                _letters += run.Text.Count(char.IsLetterOrDigit);
                _headings.GetValueOrDefault(owner)?.Add(run.Text);
            }
        }
    }

    /// <summary>The tags, once every page was added. A heading whose text is not on the pages is left out.</summary>
    public PdfTags Tags()
    {
        if (_unfit is { } reason)
        {
            return PdfTags.Without(reason);
        }

        var headings = _structure.Headings.Select(heading => new PdfTaggedHeading(TextOf(heading), heading.Level, heading.InTable)).Where(heading => heading.Text.Any(char.IsLetterOrDigit));
        return new PdfTags(PdfTagState.Read, [.. headings], _letters);
    }

    private string TextOf(StructureHeading heading) => string.Join(' ', heading.Contents.Distinct().SelectMany(content => _headings[content]).Select(word => word.Trim()));

    /// <summary>Why the text of a tree is not worth looking for; null where it is.</summary>
    private static PdfTagState? Unfit(StructureTree structure) =>
        structure.ElementCount == 0 ? PdfTagState.Absent
        : structure.IsTooLarge ? PdfTagState.TooMany
        : structure.Headings.Count(heading => !heading.InTable) < FewestHeadings ? PdfTagState.WithoutHeadings
        : null;
}
