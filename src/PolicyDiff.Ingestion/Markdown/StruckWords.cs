using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Finds what the author struck out (<c>~~weg~~</c>): it no longer holds, and is no text.</summary>
internal static class StruckWords
{
    private const int LongestQuote = 80;

    /// <summary>The struck words of a document in reading order, long ones shortened.</summary>
    public static IReadOnlyList<(string Words, SourceLocation Place)> Of(MarkdownDocument document) =>
        [.. document.Descendants<EmphasisInline>()
            .Where(inline => inline.DelimiterChar == '~')
            .Select(struck => (Words(struck), SourceLocation.AtLine(struck.Line + 1)))];

    private static string Words(EmphasisInline struck)
    {
        var words = string.Concat(struck.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        return words.Length > LongestQuote ? $"{words[..LongestQuote]}…" : words;
    }
}
