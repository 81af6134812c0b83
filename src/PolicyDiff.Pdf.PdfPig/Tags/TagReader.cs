using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Tags;

/// <summary>
/// Reads the tags of a file: from its structure tree and the words of the pages, page by page, which words each heading holds.
/// </summary>
internal sealed class TagReader
{
    private const int FewestHeadings = 3;

    private readonly StructureTree _structure;
    private readonly Dictionary<MarkedContent, List<string>> _headings;
    private readonly PdfTagState? _unfit;
    private int _letters;

    /// <summary>Reads the tags of a structure tree.</summary>
    public TagReader(StructureTree structure)
    {
        (_structure, _unfit) = (structure, Unfit(structure));
        _headings = structure.Headings.SelectMany(heading => heading.Contents).Distinct()
            .ToDictionary(content => content, _ => new List<string>());
    }

    /// <summary>Finds out for every word of a page whose it is.</summary>
    /// <param name="page">Page from 1.</param>
    /// <param name="words">Its words, which become the text of the tags.</param>
    public void Add(int page, IReadOnlyList<OwnedWord> words)
    {
        if (_unfit is not null)
        {
            return;
        }

        Dictionary<ContentMark, MarkedContent?> owners = [];
        foreach (var (run, mark) in words)
        {
            if (mark is null)
            {
                continue;
            }

            if (!owners.TryGetValue(mark, out var owner))
            {
                owners[mark] = owner = OwnerOf(page, mark);
            }

            if (owner is { } content)
            {
                _letters += run.Text.Count(char.IsLetterOrDigit);
                _headings.GetValueOrDefault(content)?.Add(run.Text);
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

        var headings = _structure.Headings.Select(heading => new PdfTaggedHeading(TextOf(heading), heading.Level, heading.InTable));
        return new PdfTags(PdfTagState.Read, [.. headings.Where(heading => heading.Text.Any(char.IsLetterOrDigit))], _letters);
    }

    /// <summary>The innermost marked content that a tag refers to; none within an artifact.</summary>
    private MarkedContent? OwnerOf(int page, ContentMark innermost)
    {
        foreach (var mark in innermost.Outwards().TakeWhile(mark => !mark.IsArtifact))
        {
            if (mark.Id is { } id && new MarkedContent(page, mark.Form, id) is var content && _structure.Contents.Contains(content))
            {
                return content;
            }
        }

        return null;
    }

    private string TextOf(StructureHeading heading) =>
        string.Join(' ', heading.Contents.Distinct().SelectMany(content => _headings[content]).Select(word => word.Trim()));

    /// <summary>Why the text of a tree is not worth looking for; null where it is.</summary>
    private static PdfTagState? Unfit(StructureTree structure) =>
        structure.ElementCount == 0 ? PdfTagState.Absent
        : structure.IsTooLarge ? PdfTagState.TooMany
        : structure.Headings.Count(heading => !heading.InTable) < FewestHeadings ? PdfTagState.WithoutHeadings
        : null;
}
