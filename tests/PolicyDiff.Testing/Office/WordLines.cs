using System.Xml.Linq;

namespace PolicyDiff.Testing.Office;

/// <summary>Reads a Word document as lines: the style of each paragraph and its words, the cells of each row.</summary>
public static class WordLines
{
    private const string Layout = "Gap";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The lines; paragraphs that are there for the layout only are left out.</summary>
    public static IReadOnlyList<string> Of(XDocument document) =>
        [.. document.Root!.Element(W + "body")!.Elements().SelectMany(block => block.Name.LocalName switch
        {
            "p" => Paragraph(block),
            "tbl" => block.Elements(W + "tr").Select(Row),
            _ => [],
        })];

    /// <summary>The line of a paragraph.</summary>
    public static string Paragraph(string style, string text) => $"{style}|{text}";

    /// <summary>The line of a row.</summary>
    public static string Row(IEnumerable<string> cells) => $"row|{string.Join(" ¦ ", cells)}";

    private static IEnumerable<string> Paragraph(XElement paragraph)
    {
        var style = (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "Normal";
        return style == Layout ? [] : [Paragraph(style, Text(paragraph))];
    }

    private static string Row(XElement row) => Row(row.Elements(W + "tc").Select(Text));

    private static string Text(XElement element) => string.Concat(element.Descendants().Select(piece => piece.Name.LocalName switch
    {
        "t" => piece.Value,
        "tab" when piece.Parent!.Name == W + "r" => "\t",
        "br" => "\n",
        _ => string.Empty,
    }));
}
