using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>The parts of a document that tell what it is.</summary>
/// <param name="TitlePage">The short lines before the first heading, in order; empty where there are none.</param>
/// <param name="TitleHeadings">The unnumbered headings of the top level that stand before the first chapter.</param>
/// <param name="Headings">All headings, without their numbers.</param>
/// <param name="FileName">The file name without folder and extension.</param>
/// <param name="Paragraphs">The running text: paragraphs, list items and table rows (cells parted by tabs), in order.</param>
internal sealed record DocumentText(
    IReadOnlyList<string> TitlePage,
    IReadOnlyList<string> TitleHeadings,
    IReadOnlyList<string> Headings,
    string FileName,
    IReadOnlyList<string> Paragraphs)
{
    private const int LongestText = 4000;

    private const int LongestTitleLine = 160;

    private const int MostTitleLines = 8;

    /// <summary>How much of a long document is read for its metadata, in blocks.</summary>
    private const int MostBlocks = 4000;

    /// <summary>Takes the parts from the sections.</summary>
    public static DocumentText Of(SourceFile file, IReadOnlyList<Section> sections)
    {
        var all = sections.SelectMany(Flatten).ToList();
        var front = all.TakeWhile(section => section.Evidence is null).SelectMany(section => section.Blocks).ToList();
        return new DocumentText(
            [.. front.TakeWhile(block => block is Paragraph).Cast<Paragraph>().Select(paragraph => paragraph.Text)
                .TakeWhile(text => text.Length <= LongestTitleLine).Take(MostTitleLines)],
            [.. sections.Where(section => section.Evidence is not null).TakeWhile(section => section.Number is null).SelectMany(Stacked)],
            [.. all.Where(section => section.Title.Length > 0).Select(section => section.Title).Take(MostBlocks)],
            Path.GetFileNameWithoutExtension(file.Path),
            [.. all.SelectMany(section => section.Blocks)
                .Take(MostBlocks)
                .SelectMany(Texts)
                .Select(text => text.Length > LongestText ? text[..LongestText] : text)]);
    }

    private static IEnumerable<Section> Flatten(Section section) => section.Children.SelectMany(Flatten).Prepend(section);

    /// <summary>A heading and, as long as no text stands between, the one right below it.</summary>
    private static IEnumerable<string> Stacked(Section section) =>
        section.Blocks.Count == 0 && section.Children is [{ Number: null } child, ..]
            ? Stacked(child).Prepend(section.Title)
            : [section.Title];

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        ListBlock list => list.Items.SelectMany(Texts),
        Table table => table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(cells => string.Join('\t', cells)),
        _ => [],
    };

    private static IEnumerable<string> Texts(ListItem item) => item.Children.SelectMany(Texts).Prepend(item.Text);
}
