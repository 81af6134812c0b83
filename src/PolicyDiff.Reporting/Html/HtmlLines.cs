using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out lines: each role has its element or class.</summary>
internal sealed class HtmlLines(ReportWords words)
{
    private const string Dutch = "nl";

    /// <summary>The language of the documents, to be said where the report has another; null where it has the same.</summary>
    public string? DocumentLanguage { get; } = words.Culture.TwoLetterISOLanguageName == Dutch ? null : Dutch;

    /// <summary>The class of a role; null for running text.</summary>
    public static string? ClassOf(LineRole role) => role switch
    {
        LineRole.Name => "name",
        LineRole.Source => "source",
        LineRole.Context => "context",
        LineRole.File => "file",
        LineRole.Explanation => "explanation",
        LineRole.Notice => "notice",
        LineRole.Note => "footnote",
        LineRole.Number => "number",
        _ => null,
    };

    /// <summary>A line as an element of its own; a quote is in the language of the documents, whatever that of the report.</summary>
    /// <param name="line">The line.</param>
    public HtmlElement Paragraph(Line line) => Paragraph(line, moved: false);

    /// <summary>A line as an element of its own.</summary>
    /// <param name="line">The line.</param>
    /// <param name="moved">Whether the words that both sides have moved.</param>
    public HtmlElement Paragraph(Line line, bool moved) => line.Role switch
    {
        LineRole.Quote => Element("blockquote", Words(line.Inlines, moved)).With("lang", DocumentLanguage).With("dir", "auto"),
        LineRole.Source => Element("p", Element("cite", Words(line.Inlines))).Class("source"),
        _ => Element("p", Words(line.Inlines)).With("class", ClassOf(line.Role)),
    };
}
