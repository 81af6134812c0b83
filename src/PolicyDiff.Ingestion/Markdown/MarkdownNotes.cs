using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Recognises the text of a footnote that was never marked as one: a paragraph that begins with a raised number.</summary>
internal static partial class MarkdownNotes
{
    /// <summary>The footnote a paragraph holds; null where it holds none.</summary>
    public static Footnote? Read(ParagraphBlock paragraph, InlineText inline)
    {
        var location = SourceLocation.AtLine(paragraph.Line + 1);
        if (paragraph.Inline?.FirstChild is HtmlInline { Tag: "<sup>" } && inline.NoteMarks.Count > 0 && inline.Joined.Length > 0)
        {
            return new Footnote(inline.NoteMarks[0], inline.Joined, location);
        }

        var match = NumberedNote().Match(inline.Joined);
        return match.Success
            && paragraph.Inline?.FirstChild?.NextSibling is EmphasisInline { DelimiterCount: 1 }
            && paragraph.Inline.LastChild is EmphasisInline
            ? new Footnote(match.Groups["mark"].Value, match.Groups["text"].Value, location)
            : null;
    }

    /// <summary>A number, then nothing but text in italics.</summary>
    [GeneratedRegex(
        @"^(?<mark>\d{1,3})\s+(?<text>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NumberedNote();
}
