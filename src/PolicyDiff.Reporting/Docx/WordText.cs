using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Makes paragraphs and runs of text; every text passes here and is made safe to show.</summary>
internal static partial class WordText
{
    /// <summary>A paragraph of one run.</summary>
    public static W.Paragraph Paragraph(string text, string? style = null) => Paragraph([Run(text)], style);

    /// <summary>A paragraph; normal text where no style is given.</summary>
    public static W.Paragraph Paragraph(IEnumerable<OpenXmlElement> runs, string? style = null)
    {
        var paragraph = new W.Paragraph();
        if (style is not null)
        {
            paragraph.ParagraphProperties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        }

        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>A line in a cell of a table; plain text where no style of its run is given.</summary>
    public static W.Paragraph Line(string text, string? runStyle = null) => Paragraph([Run(text, runStyle)], WordStyles.TableText);

    /// <summary>A run of text on one line; plain where no style is given.</summary>
    public static W.Run Run(string text, string? style = null) => Styled(new W.Text(SafeText.OneLine(text)), style);

    /// <summary>A stretch of a quote with its mark.</summary>
    public static W.Run Run(Inline stretch) => Styled(
        new W.Text(SafeText.Stretch(stretch.Text)) { Space = SpaceProcessingModeValues.Preserve },
        stretch.Mark switch
        {
            Mark.Deleted => WordStyles.Deleted,
            Mark.Inserted => WordStyles.Inserted,
            Mark.Found or Mark.Strong => WordStyles.Strong,
            Mark.Faint => WordStyles.Faint,
            _ => null,
        });

    /// <summary>A stretch of a text with line feeds and tabs in it; that of a side which went is kept as such.</summary>
    public static W.Run Run(InlineSegment stretch, string? style = null)
    {
        var run = Styled(style);
        foreach (var piece in Breaks().Split(stretch.Text).Where(piece => piece.Length > 0))
        {
            run.Append(piece switch
            {
                "\n" => new W.Break(),
                "\t" => new W.TabChar(),
                _ when stretch.Operation == InlineOperation.Delete =>
                    new W.DeletedText(SafeText.Stretch(piece)) { Space = SpaceProcessingModeValues.Preserve },
                _ => new W.Text(SafeText.Stretch(piece)) { Space = SpaceProcessingModeValues.Preserve },
            });
        }

        return run;
    }

    /// <summary>A space between two runs.</summary>
    public static W.Run Space() => new(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>The end of a line within a paragraph.</summary>
    public static W.Run Break() => new(new W.Break());

    /// <summary>A jump to the next tab stop.</summary>
    public static W.Run Tab() => new(new W.TabChar());

    /// <summary>A field that whoever lays out the page fills in, such as <c>PAGE</c>.</summary>
    public static W.SimpleField Field(string instruction) => new(new W.Run(new W.Text("1"))) { Instruction = $" {instruction} " };

    private static W.Run Styled(W.Text text, string? style)
    {
        var run = Styled(style);
        run.Append(text);
        return run;
    }

    private static W.Run Styled(string? style) =>
        style is null ? new W.Run() : new W.Run { RunProperties = new W.RunProperties(new W.RunStyle { Val = style }) };

    [GeneratedRegex("([\\n\\t])", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();
}
