using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Calendar;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes deadlines.</summary>
/// <param name="json">Where to; an object is open.</param>
/// <param name="words">The language of what is put in words.</param>
internal sealed class CalendarJson(Utf8JsonWriter json, ReportWords words)
{
    private readonly CalendarWords _calendar = new(words);

    /// <summary>Writes the fields of the report.</summary>
    public void Write(CalendarReport report)
    {
        var units = new UnitJson(json, report.Documents.DistinctBy(document => document.Id).ToDictionary(document => document.Id));
        json.WriteArray("deadlines", report.Entries.Zip(CalendarIds.Of(report.Entries)),
            entry => WriteEntry(entry.First, entry.Second, units));
    }

    private void WriteEntry(CalendarEntry entry, string id, UnitJson units)
    {
        var deadline = entry.Deadline;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WritePropertyName("when");
        WriteTime(deadline.Time);
        json.WriteArray("actors", deadline.Actors, json.WriteStringValue);
        json.WriteString("what", deadline.What);
        json.WriteString("context", deadline.Context);
        json.WritePropertyName("unit");
        units.Write(deadline.Requirement);
        json.WriteArray("details", deadline.Details, units.Write);
        json.WritePropertyName("before");
        WriteBefore(entry.Before, units);
        json.WriteEndObject();
    }

    private void WriteTime(DeadlineTime time)
    {
        json.WriteStartObject();
        json.WriteString("text", _calendar.Time(time));
        json.WriteString("written", time.Written);
        json.WriteString("bound", JsonFields.Name(time.Bound));
        json.WriteString("from", time.From?.ToString());
        json.WriteString("date", time.Date?.ToString());
        json.WriteString("firstDay", Day(time.Days?.First));
        json.WriteString("lastDay", Day(time.Days?.Last));
        json.WriteBoolean("yearInferred", time.YearInferred);
        json.WriteBoolean("everyYear", time.EveryYear);
        json.WriteEndObject();
    }

    private void WriteBefore(EarlierDeadline? before, UnitJson units)
    {
        if (before is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteBoolean("moved", before.Moved);
        json.WritePropertyName("when");
        WriteTime(before.Deadline.Time);
        json.WritePropertyName("unit");
        units.Write(before.Deadline.Requirement);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
