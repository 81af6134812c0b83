using Markdig.Syntax.Inlines;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Whether a line is set in bold from end to end.</summary>
internal static class MarkdownEmphasis
{
    /// <summary>Whether all text of the inlines is bold; white space and line ends do not count.</summary>
    public static bool IsAllBold(ContainerInline? inlines) =>
        inlines is not null
            && inlines.Any()
            && inlines.All(inline => inline is EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: >= 2 } || IsBlank(inline));

    private static bool IsBlank(Inline inline) =>
        inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());
}
