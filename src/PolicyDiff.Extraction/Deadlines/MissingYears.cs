using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Deadlines;

/// <summary>The years of dates that are written without one.</summary>
internal sealed class MissingYears
{
    private readonly ILookup<(string Section, string Date), int> _years;

    /// <summary>Reads what years the dates of each section have.</summary>
    public MissingYears(IEnumerable<Requirement> requirements) => _years = requirements
        .SelectMany(unit => unit.Values.Select(DateReader.Read).OfType<DeadlineDate>().Where(date => date.Year is not null)
        .Select(date => (Unit: unit, Date: date)))
        .ToLookup(pair => (Section(pair.Unit), WithoutYear(pair.Date)), pair => pair.Date.Year!.Value);

    /// <summary>
    /// The time with its years: that of the same date in the section, or else the policy year. The year of a document for several years is
    /// its first.
    /// </summary>
    public DeadlineTime Fill(DeadlineTime time, Requirement unit)
    {
        if (time.Date is not { Year: null } date)
        {
            return time;
        }

        var known = _years[(Section(unit), WithoutYear(date))].ToList();
        var year = known.Count > 0 ? known.GroupBy(found => found).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .First().Key : unit.PolicyYear;
        return time with
        {
            Date = date with { Year = year },
            From = time.From is { Year: null } first ? first with { Year = year } : time.From,
            YearInferred = year is not null,
        };
    }

    private static string WithoutYear(DeadlineDate date) => (date with { Year = null }).ToString();

    private static string Section(Requirement unit) => $"{unit.Citation.SectionNumber}/{unit.Citation.SectionTitle}";
}
