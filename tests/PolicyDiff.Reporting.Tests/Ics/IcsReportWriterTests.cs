using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing.Calendar;

namespace PolicyDiff.Reporting.Tests.Ics;

public sealed class IcsReportWriterTests
{
    private static readonly string File = Written.As("ics", SomeCalendar.Report(new ReportOptions()));

    [Fact]
    public void Write_Days_AreAllDayEventsWithAnExclusiveEnd() =>
        CalendarLines.Events(File).Select(entry => (entry["DTSTART;VALUE=DATE"], entry["DTEND;VALUE=DATE"])).ShouldBe(
        [
            ("20240701", "20240916"),
            ("20241015", "20241016"),
            ("20250101", "20250401"),
        ]);

    [Fact]
    public void Write_WithoutAFixedDay_IsLeftOut() =>
        CalendarLines.Events(File)
            .ShouldNotContain(entry => entry["SUMMARY"].Contains("Ondertekenen", StringComparison.Ordinal) || entry["SUMMARY"]
            .Contains("Gesprekken", StringComparison.Ordinal));

    [Fact]
    public void Write_Text_IsEscapedAndComesBackWhole()
    {
        var entry = CalendarLines.Events(File)[0];

        entry["SUMMARY"].ShouldBe("Z&Z: RO en WSV: Inschrijven; \"komma, punt\" en \\ horen erbij. (1 juli tot 16 september 2024)");
        entry["DESCRIPTION"].Split('\n').ShouldBe(
        [
            "1 juli tot 16 september 2024",
            "Planning wijkzorg",
            "Inschrijven; \"komma, punt\" en \\ horen erbij.",
            "Uitstel is niet mogelijk.",
            "[Z&Z MDZ 2025 v1.0, §5.1, p.\u00a013]",
        ]);
    }

    [Fact]
    public void Write_Moved_SaysFromWhen() =>
        CalendarLines.Events(File)[1]["DESCRIPTION"].ShouldContain("was 1 oktober 2023 (beleid 2024), nu uiterlijk 15 oktober 2024");

    [Fact]
    public void Write_Stamp_ComesFromTheDocument() =>
        CalendarLines.Events(File).ShouldAllBe(entry => entry["DTSTAMP"] == "20240401T000000Z");

    [Fact]
    public void Write_Uids_AreUniqueAndKeepWhenTheDateMoves()
    {
        var report = SomeCalendar.Report(new ReportOptions());
        var later = report with
        {
            Entries = [.. report.Entries.Select(
                entry => entry with { Deadline = entry.Deadline with { Time = entry.Deadline.Time with { Date = new(2030) } } })],
        };

        var ids = CalendarLines.Events(File).Select(entry => entry["UID"]).ToList();

        ids.ShouldBeUnique();
        CalendarLines.Events(Written.As("ics", later)).Select(entry => entry["UID"]).Intersect(ids).Count().ShouldBe(ids.Count);
        Written.As("ics", report).ShouldBe(File);
    }

    [Fact]
    public void Write_SameWordsTwice_GetTwoUids()
    {
        var report = SomeCalendar.Report(new ReportOptions());

        var twice = Written.As("ics", report with { Entries = [report.Entries[0], report.Entries[0]] });

        CalendarLines.Events(twice).Select(entry => entry["UID"]).ShouldBeUnique();
    }

    [Fact]
    public void Write_WholeFile_NamesVersionAndProducer() =>
        CalendarLines.Unfolded(File).Intersect(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PolicyDiff//PolicyDiff//NL", "END:VCALENDAR"])
            .Count().ShouldBe(4);
}
