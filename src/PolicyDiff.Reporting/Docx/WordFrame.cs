using PolicyDiff.Reporting.Packaging;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>What surrounds the text of every page.</summary>
internal static class WordFrame
{
    // Twentieths of a point: A4, 2 cm, and at the top 2.4 cm with the header in it.
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int Margin = 1134;
    private const int TopMargin = 1361;
    private const int FrameMargin = 567;

    /// <summary>The running header: the title of the report.</summary>
    public static W.Header Header(string title) => new(WordText.Paragraph(title, "Header"));

    /// <summary>The footer: the maker on the left, the page and how many there are on the right.</summary>
    public static W.Footer Footer(ReportWords words)
    {
        var pieces = words["Page.Number"].Split(["{0}", "{1}"], StringSplitOptions.None);
        return new W.Footer(WordText.Paragraph(
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
            "Footer"));
    }

    /// <summary>The size of the paper and its margins.</summary>
    public static W.SectionProperties PageSetup(string headerId, string footerId) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = headerId },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = footerId },
        new W.PageSize { Width = PageWidth, Height = PageHeight },
        new W.PageMargin { Top = TopMargin, Bottom = Margin, Left = Margin, Right = Margin, Header = FrameMargin, Footer = FrameMargin, Gutter = 0 });
}
