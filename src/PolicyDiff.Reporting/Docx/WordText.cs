using DocumentFormat.OpenXml;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Makes paragraphs and runs of text; every text passes here and is made safe to show.</summary>
internal static class WordText
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

    /// <summary>A run of text on one line; plain where no style is given.</summary>
    public static W.Run Run(string text, string? style = null) => Styled(new W.Text(SafeText.OneLine(text)), style);

    /// <summary>A stretch of a quote with its mark.</summary>
    public static W.Run Run(MarkedText stretch) => Styled(
        new W.Text(stretch.Text) { Space = SpaceProcessingModeValues.Preserve },
        stretch.Mark switch
        {
            Mark.Deleted => WordStyles.Deleted,
            Mark.Inserted => WordStyles.Inserted,
            _ => null,
        });

    /// <summary>A space between two runs.</summary>
    public static W.Run Space() => new(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A jump to the next tab stop.</summary>
    public static W.Run Tab() => new(new W.TabChar());

    /// <summary>A field that whoever lays out the page fills in, such as <c>PAGE</c>.</summary>
    public static W.SimpleField Field(string instruction) => new(new W.Run(new W.Text("1"))) { Instruction = $" {instruction} " };

    private static W.Run Styled(W.Text text, string? style)
    {
        var run = new W.Run();
        if (style is not null)
        {
            run.RunProperties = new W.RunProperties(new W.RunStyle { Val = style });
        }

        run.Append(text);
        return run;
    }
}
