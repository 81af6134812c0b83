using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out one change: a heading, the summary, both quotes side by side with their citations, the caveat.</summary>
internal sealed class ChangeMarkdown(MarkdownPage page, ReportWords words, ChangePart part)
{
    /// <summary>Writes a change.</summary>
    public void Write(Change change)
    {
        var aspects = part.Comparison.Aspects(change);
        var headline = $"{part.NumberOf(change)}. {part.Comparison.Headline(change)}";
        page.Heading(4, MarkdownEscape.Inline(aspects.Length == 0 ? headline : $"{headline} · {aspects}"));
        page.Paragraph(MarkdownEscape.Line(SummaryText.Of(change) ?? string.Empty));
        var shared = UnitContext.Shared(change, words);
        page.Paragraph(MarkdownEscape.Line(shared));
        WriteQuotes(change, shared);
        if (change.Caveat is { } caveat)
        {
            page.Paragraph(MarkdownParts.Notice(caveat, words));
        }
    }

    private void WriteQuotes(Change change, string shared)
    {
        List<string> header = [];
        List<string> cells = [];
        if (change.Left.Count > 0)
        {
            header.Add(MarkdownEscape.Inline(part.Comparison.LeftLabel));
            cells.Add(Side(change.Left, Quotes.Left(change), shared));
        }

        if (change.Right.Count > 0)
        {
            header.Add(MarkdownEscape.Inline(part.Comparison.RightLabel));
            cells.Add(Side(change.Right, Quotes.Right(change), shared));
        }

        page.Table(header, [cells]);
    }

    private string Side(IReadOnlyList<Requirement> units, IReadOnlyList<IReadOnlyList<MarkedText>> quotes, string shared) =>
        string.Join("<br><br>", units.Zip(quotes, (unit, quote) => string.Join("<br>", Lines(unit, quote, shared).Where(line => line.Length > 0))));

    private IEnumerable<string> Lines(Requirement unit, IReadOnlyList<MarkedText> quote, string shared) =>
    [
        shared.Length == 0 ? MarkdownEscape.Inline(UnitContext.Of(unit, words)) : string.Empty,
        MarkedMarkdown.Of(quote),
        MarkdownParts.Faint(part.Names.Cite(unit.Citation)),
    ];
}
