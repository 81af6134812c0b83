using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PolicyDiff.Ingestion.Html;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>
/// Counts the words that a Markdown text shows, from what Markdig parsed alone, to hold them against the words that were kept.
/// </summary>
internal static class MarkdownWords
{
    /// <summary>
    /// The words shown; what is struck out, pictures and the marks of footnotes are not counted. A word broken over two lines is one.
    /// </summary>
    public static int Of(MarkdownDocument document) => document.Descendants<LeafBlock>().Sum(leaf => leaf switch
    {
        HtmlBlock html => WordCount.Of(HtmlText.Of(html.Lines.ToString())),
        FencedCodeBlock code => WordCount.Of(code.Lines.ToString()),
        _ => WordCount.Of(Text(leaf.Inline)),
    });

    private static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        var raised = false;
        Append(inlines, text, ref raised);
        return text.ToString();
    }

    private static void Append(Inline? inline, StringBuilder text, ref bool raised)
    {
        switch (inline)
        {
            case LiteralInline literal when !raised:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                Break(text);
                break;
            case HtmlInline html:
                raised = html.Tag.StartsWith("<sup", StringComparison.OrdinalIgnoreCase)
                    || (raised && !html.Tag.StartsWith("</sup", StringComparison.OrdinalIgnoreCase));
                text.Append(html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : string.Empty);
                break;
            case LinkInline { IsImage: true } or EmphasisInline { DelimiterChar: '~' }:
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(child, text, ref raised);
                }

                break;
        }
    }

    private static void Break(StringBuilder text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '-' or '\u00AD' or '\u2010')
        {
            end--;
        }

        var isBroken = end < text.Length;
        text.Length = end;
        text.Append(isBroken ? string.Empty : " ");
    }
}
