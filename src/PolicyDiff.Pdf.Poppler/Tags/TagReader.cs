using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler.Tags;

/// <summary>Reads the tags of a file: from its structure tree and the content of the pages that it refers to, which words of the pages each heading holds.</summary>
internal static class TagReader
{
    private const int FewestHeadings = 3;

    /// <summary>Reads the tags of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="pages">Its pages as they are shown, whose words become the text of the tags.</param>
    public static PdfTags Read(FileContent file, IReadOnlyList<PdfPage> pages)
    {
        if (Unfit(file.Structure) is { } reason)
        {
            return PdfTags.Without(reason);
        }

        var tagged = file.Structure.Contents.Select(content => content.Page).ToHashSet();
        return TaggedWords.Of(file, pages.Where(page => tagged.Contains(page.Number)))?.TagsOf(file.Structure) ?? PdfTags.Without(PdfTagState.TooMany);
    }

    /// <summary>Why the text of a tree is not worth looking for; null where it is.</summary>
    private static PdfTagState? Unfit(StructureTree structure) =>
        structure.ElementCount == 0 ? PdfTagState.Absent
        : structure.IsTooLarge ? PdfTagState.TooMany
        : structure.Headings.Count(heading => !heading.InTable) < FewestHeadings ? PdfTagState.WithoutHeadings
        : null;
}
