using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Calendar;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Deadlines month by month, what moved before them.</summary>
internal sealed class CalendarTree(CalendarReport report, ReportWords words, ReportOptions options)
{
    private readonly CalendarWords _calendar = new(words);
    private readonly CitationNames _names = new(report.Documents, words);
    private readonly SourceLinks _links = new(report.Documents, options);

    /// <summary>The whole tree.</summary>
    public ReportTree Build() => new(
        report.Title,
        [
            new Line(LineRole.Context, report.Entries.Count == 0 ? words["Calendar.Empty"]
                : words.Count("Calendar.Count", report.Entries.Count)),
            .. Moved(),
            .. report.Entries
                .GroupBy(entry => _calendar.Month(entry.Deadline.Time), StringComparer.Ordinal)
                .Select(month => new SectionBlock(SectionRole.Plain, 1, month.Key,
                [new Listing(ListingRole.Entries, [.. month.Select(Row)])])),
            .. CommonBlocks.Warnings(report.Diagnostics, words),
            CommonBlocks.Disclaimer(words),
        ]);

    private IEnumerable<ReportBlock> Moved()
    {
        List<ListRow> rows = [.. report.Entries.Where(entry => entry.Before is { Moved: true })
            .Select(entry => new ListRow(null, MovedLine(entry)))];
        return rows.Count == 0 ? []
            : [new SectionBlock(SectionRole.Summary, 1, words.Counted(words["Calendar.MovedHeading"], rows.Count),
            [new Listing(ListingRole.Plain, rows)])];
    }

    private Line MovedLine(CalendarEntry entry) => new(
        LineRole.Text,
        new Inline(SafeText.OneLine(Excerpt.Of(entry.Deadline.What.TrimEnd('.'), LongestBrief))),
        ": ",
        _calendar.Before(entry)!,
        Inline.Space,
        new Inline(_names.Cite(entry.Deadline.Requirement.Citation), Mark.Faint));

    private const int LongestBrief = 120;

    private ListRow Row(CalendarEntry entry)
    {
        var deadline = entry.Deadline;
        var actors = _calendar.Actors(deadline);
        Inline[] head = [new Inline(_calendar.Time(deadline.Time), Mark.Strong), .. actors.Length > 0 ? (Inline[])[" · ", actors] : []];
        return new ListRow(
            null,
            [
                new Line(LineRole.Text, head),
                .. deadline.Context is { } context ? (Line[])[new Line(LineRole.Context, context)] : [],
                new Line(LineRole.Quote, deadline.What),
                .. deadline.Details.Select(detail => new Line(LineRole.Quote, detail.Text)),
                .. _calendar.Before(entry) is { } before ? (Line[])[new Line(LineRole.Context, before)] : [],
                SourceLines.Of(deadline.Requirement.Citation, _names, _links),
            ]);
    }
}
