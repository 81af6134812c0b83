using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Calendar;

/// <summary>Deadlines as cells, one a row.</summary>
internal static class CalendarRows
{
    /// <summary>A row per deadline; the days are empty where the calendar does not fix them.</summary>
    public static ReportTable Of(CalendarReport report, ReportWords words, ReportOptions options)
    {
        var (calendar, names, links) = (new CalendarWords(words), new CitationNames(report.Documents, words),
            new SourceLinks(report.Documents, options));
        return ReportTable.Of(report.Entries,
        [
            (new(words["Calendar.Column.First"], 13), entry => ReportCell.Of(entry.Deadline.Time.Days?.First, words.Culture)),
            (new(words["Calendar.Column.Last"], 13), entry => ReportCell.Of(entry.Deadline.Time.Days?.Last, words.Culture)),
            (new(words["Calendar.Column.When"], 34), entry => ReportCell.Of(calendar.Time(entry.Deadline.Time))),
            (new(words["Calendar.Column.Who"], 22), entry => ReportCell.Of(calendar.Actors(entry.Deadline))),
            (new(words["Calendar.Column.What"], 70), entry => ReportCell.Of(What(entry.Deadline))),
            (new(words["Table.Context"], 30), entry => ReportCell.Of(entry.Deadline.Context)),
            (new(words["Calendar.Column.Before"], 40), entry => ReportCell.Of(calendar.Before(entry))),
            (new(words["Calendar.Column.Moved"], 12),
                entry => ReportCell.Of(entry.Before is { Moved: true } ? words["Calendar.Yes"] : null)),
            (new(words["Document.Insurer"], 18), entry => ReportCell.Of(words.Insurer(entry.Document))),
            (new(words["Document.Years"], 13), entry => ReportCell.Of(entry.Document.Metadata.Validity?.ToString())),
            (ReportColumn.OfLinks(words["Column.Citation"],
                report.Entries.Select(entry => names.Cite(entry.Deadline.Requirement.Citation)), 24, 56),
                entry => ReportCell.OfLink(names.Cite(entry.Deadline.Requirement.Citation), links.To(entry.Deadline.Requirement.Citation))),
        ]);
    }

    private static string What(Deadline deadline) =>
        string.Join('\n', deadline.Details.Select(detail => detail.Text).Prepend(deadline.What));
}
