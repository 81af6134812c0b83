using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Calendar;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;

namespace PolicyDiff.Reporting.Ics;

/// <summary>
/// Lays out deadlines as all-day events for Outlook, Google and other calendars (RFC 5545). A deadline whose days the calendar does not fix
/// is left out.
/// </summary>
/// <remarks>The last day of an event is exclusive. An event carries the day of its document as its stamp, never the clock.</remarks>
internal sealed class IcsReportWriter() : ReportWriter("ics", [".ics"], "text/calendar")
{
    private const string Producer = "-//PolicyDiff//PolicyDiff//NL";
    private const string Domain = "policydiff";

    /// <inheritdoc/>
    public override bool CanWrite(Report report) => report is CalendarReport;

    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var deadlines = (CalendarReport)report;
        var calendar = new Ical.Net.Calendar { ProductId = Producer, Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", SafeText.OneLine(deadlines.Title));
        var (said, names) = (new CalendarWords(words), new CitationNames(deadlines.Documents, words));
        foreach (var (entry, id) in deadlines.Entries.Zip(CalendarIds.Of(deadlines.Entries)))
        {
            if (entry.Deadline.Time.Days is { } days)
            {
                calendar.Events.Add(Event(entry, id, days, said, names));
            }
        }

        output.Write(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? string.Empty));
    }

    private static CalendarEvent Event(CalendarEntry entry, string id, (DateOnly First, DateOnly Last) days, CalendarWords said,
        CitationNames names)
    {
        var deadline = entry.Deadline;
        string?[] lines =
        [
            said.Time(deadline.Time),
            deadline.Context,
            deadline.What,
            .. deadline.Details.Select(detail => detail.Text),
            said.Before(entry),
            names.Cite(deadline.Requirement.Citation),
        ];
        return new CalendarEvent
        {
            Uid = $"{id}@{Domain}",
            DtStamp = Stamp(entry),
            Start = new CalDateTime(days.First),
            End = new CalDateTime(days.Last.AddDays(1)),
            Summary = Summary(entry, said),
            Description = string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)).Select(line => SafeText.OneLine(line!))),
            Transparency = TransparencyType.Transparent,
        };
    }

    private static string Summary(CalendarEntry entry, CalendarWords said)
    {
        var deadline = entry.Deadline;
        string?[] parts = [entry.Document.Metadata.Insurer is { } insurer ? ShortNames.OfInsurer(insurer) : null, said.Actors(deadline),
            Excerpt.Of(deadline.What, LongestSummary)];
        return SafeText.OneLine($"{string.Join(": ", parts.Where(part => !string.IsNullOrEmpty(part)))} ({said.Time(deadline.Time)})");
    }

    private const int LongestSummary = 90;
    private const int FirstYear = 2000;

    /// <summary>The day of the document, or else the first of its first year, at midnight UTC.</summary>
    private static CalDateTime Stamp(CalendarEntry entry)
    {
        var day = entry.Document.Metadata.Published ?? new DateOnly(entry.Document.Metadata.Validity?.First ?? FirstYear, 1, 1);
        return new CalDateTime(day.Year, day.Month, day.Day, 0, 0, 0, CalDateTime.UtcTzId);
    }
}
