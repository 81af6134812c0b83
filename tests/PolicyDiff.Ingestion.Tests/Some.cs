using System.Text;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Markdown;
using PolicyDiff.Ingestion.PlainText;

namespace PolicyDiff.Ingestion.Tests;

/// <summary>Inputs for the tests, and documents as readable text.</summary>
internal static class Some
{
    public static SourceFile File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public static SourceFile File(string name, byte[] content) => new(name, "/" + name, content);

    public static PolicyDocument Markdown(string text, string name = "beleid.md") =>
        new MarkdownDocumentReader().Read(File(name, text), null, CancellationToken.None).Document.ShouldNotBeNull();

    public static PolicyDocument PlainText(string text, string name = "beleid.txt") =>
        new PlainTextDocumentReader().Read(File(name, text), null, CancellationToken.None).Document.ShouldNotBeNull();

    /// <summary>
    /// One line per section and block: <c>2 [1.1] Title</c>, <c>p text</c>, <c>- item</c>, <c>| cell | cell</c>, <c>^1 note</c>.
    /// </summary>
    public static string Outline(PolicyDocument document) =>
        string.Join('\n', document.AllSections().SelectMany(path => Lines(path.Section)));

    private static IEnumerable<string> Lines(Section section)
    {
        if (section.Evidence is not null)
        {
            yield return section.Number is null
                ? $"{section.Level} {section.Title}"
                : $"{section.Level} [{section.Number}] {section.Title}";
        }

        foreach (var line in section.Blocks.SelectMany(Lines))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => [$"p {paragraph.Text}"],
        ListBlock list => list.Items.SelectMany(item => Lines(item, string.Empty)),
        Table table => table.Rows.Select(row => row.Cells)
            .Prepend(table.Header)
            .Select(cells => "| " + string.Join(" | ", cells).Replace("\n", "/", StringComparison.Ordinal)),
        Footnote note => [$"^{note.Mark} {note.Text}"],
        _ => [],
    };

    private static IEnumerable<string> Lines(ListItem item, string indent) =>
        item.Children.SelectMany(child => Lines(child, indent + "  "))
            .Prepend($"{indent}{item.Marker} {item.Text.Replace("\n", "/", StringComparison.Ordinal)}");
}
