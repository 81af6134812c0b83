using PolicyDiff.Reporting.Packaging;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>What surrounds the text of every page.</summary>
internal static class WordFrame
{
    // Twentieths of a point: A4, 2 cm, and at the top 2.4 cm with the header in it.
    private const int ShortSide = 11906;
    private const int LongSide = 16838;
    private const int Margin = 1134;
    private const int TopMargin = 1361;
    private const int FrameMargin = 567;

    /// <summary>Id of the part with the running header.</summary>
    public const string HeaderId = "rId3";

    /// <summary>The id of the part with the footer for paper held upright or across.</summary>
    public static string FooterId(bool landscape) => landscape ? "rId5" : "rId4";

    /// <summary>The width of the text in twentieths of a point, on paper held upright or across.</summary>
    public static int TextWidth(bool landscape) => (landscape ? LongSide : ShortSide) - (2 * Margin);

    /// <summary>About how many lines of a table fill half a page, held upright or across.</summary>
    public static int LinesOfHalfPage(bool landscape) => landscape ? 20 : 28;

    /// <summary>The running header: the title of the report.</summary>
    /// <param name="title">The title.</param>
    /// <param name="note">What to know of every page; null for nothing.</param>
    public static W.Header Header(string title, string? note = null) => note is null
        ? new(WordText.Paragraph(title, "Header"))
        : new(WordText.Paragraph([WordText.Run(title, WordStyles.Strong), new W.Run(new W.Break()), WordText.Run(note)], "Header"));

    /// <summary>The footer: the maker on the left, the page and how many there are on the right.</summary>
    public static W.Footer Footer(ReportWords words, bool landscape)
    {
        var pieces = words["Page.Number"].Split(["{0}", "{1}"], StringSplitOptions.None);
        var line = WordText.Paragraph(
            [
                WordText.Run(CoreProperties.Author),
                WordText.Tab(),
                WordText.Run(pieces[0]),
                WordText.Space(),
                WordText.Field("PAGE"),
                WordText.Space(),
                WordText.Run(pieces[1]),
                WordText.Space(),
                WordText.Field("NUMPAGES"),
            ],
            "Footer");
        line.ParagraphProperties!.Append(new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = TextWidth(landscape) }));
        return new W.Footer(line);
    }

    /// <summary>The size of the paper, which way it is held, and its margins.</summary>
    public static W.SectionProperties PageSetup(bool landscape) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HeaderId },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = FooterId(landscape) },
        landscape
            ? new W.PageSize { Width = LongSide, Height = ShortSide, Orient = W.PageOrientationValues.Landscape }
            : new W.PageSize { Width = ShortSide, Height = LongSide },
        new W.PageMargin
        {
            Top = TopMargin,
            Bottom = Margin,
            Left = Margin,
            Right = Margin,
            Header = FrameMargin,
            Footer = FrameMargin,
            Gutter = 0,
        });
}
