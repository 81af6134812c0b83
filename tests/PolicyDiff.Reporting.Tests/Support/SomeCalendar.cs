using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Calendar;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>A calendar with every kind of deadline.</summary>
internal static class SomeCalendar
{
    public static CalendarReport Report(ReportOptions options) => CalendarReportComposer.Compose(
        [
            Entry("De RO levert het jaarplan aan.",
                new DeadlineTime("uiterlijk 15 oktober 2024") { Date = Day(2024, 10, 15), Bound = ValueBound.AtMost }) with
            {
                Before = new EarlierDeadline(new Deadline(Some.Left("De RO levert het jaarplan aan."),
                    new DeadlineTime("1 oktober 2023") { Date = Day(2023, 10, 1) }, "Jaarplan"), Some.Policy2024, Moved: true),
            },
            Entry("Inschrijven; \"komma, punt\" en \\ horen erbij.",
                new DeadlineTime("1 juli tot 16 september 2024") { From = Day(2024, 7, 1), Date = Day(2024, 9, 16),
                    Bound = ValueBound.LessThan }),
            Entry("Cijfers over het eerste kwartaal", new DeadlineTime("Q1 2025") { Date = new DeadlineDate(2025) { Quarter = 1 } }),
            Entry("Gesprekken",
                new DeadlineTime("begin november") { Date = new DeadlineDate(2024) { Month = 11, Phase = "begin" }, YearInferred = true }),
            Entry("Ondertekenen", new DeadlineTime("zes weken na aanbieden")),
        ],
        [Some.Policy2025, Some.Policy2024],
        [],
        options);

    /// <summary>A calendar of one deadline, all of its words the same.</summary>
    public static CalendarReport Of(string text, DocumentSummary summary, Requirement unit)
    {
        var deadline = new Deadline(unit, new DeadlineTime(text) { Date = Day(2024, 10, 1), Bound = ValueBound.AtMost },
            text)
        { Actors = [text, text], Context = text, Details = [unit] };
        var term = new Deadline(unit, new DeadlineTime(text), text);
        return CalendarReportComposer.Compose(
            [new CalendarEntry(deadline, summary, new EarlierDeadline(term, summary, Moved: true)), new CalendarEntry(term, summary, null)], [summary], [], new ReportOptions());
    }

    private static CalendarEntry Entry(string what, DeadlineTime time) =>
        new(new Deadline(Some.Right(what), time, what)
        {
            Actors = ["RO", "WSV"],
            Context = "Planning wijkzorg",
            Details = [Some.Right("Uitstel is niet mogelijk.")]
        }, Some.Policy2025, null);

    private static DeadlineDate Day(int year, int month, int day) => new(year) { Month = month, Day = day };
}
