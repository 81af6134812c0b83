using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Deadlines;

/// <summary>The years of dates that are written without one.</summary>
internal sealed class MissingYears
{
    private readonly ILookup<(string Section, string Date), int> _inSections;
    private readonly ILookup<string, int> _inDocument;

    /// <summary>Reads what years the dates of a document have.</summary>
    public MissingYears(IEnumerable<Requirement> requirements)
    {
        var dated = requirements
            .SelectMany(unit => unit.Values.Select(DateReader.Read).OfType<DeadlineDate>()
            .Select(date => (Section: Section(unit), Date: date)))
            .Where(pair => pair.Date.Year is not null)
            .ToList();
        _inSections = dated.ToLookup(pair => (pair.Section, WithoutYear(pair.Date)), pair => pair.Date.Year!.Value);
        _inDocument = dated.ToLookup(pair => WithoutYear(pair.Date), pair => pair.Date.Year!.Value);
    }

    /// <summary>
    /// The time with its years: that of the same date in the section, or else in the document, or else the policy year. The year of a
    /// document for several years is its first.
    /// </summary>
    public DeadlineTime Fill(DeadlineTime time, Requirement unit)
    {
        if (time.Date is not { Year: null } date)
        {
            return time;
        }

        var written = WithoutYear(date);
        var year = MostCommon(_inSections[(Section(unit), written)]) ?? MostCommon(_inDocument[written]) ?? unit.PolicyYear;
        return time with
        {
            Date = date with { Year = year },
            From = time.From is { Year: null } first ? first with { Year = year } : time.From,
            YearInferred = year is not null,
        };
    }

    private static int? MostCommon(IEnumerable<int> years) =>
        years.CountBy(year => year).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => (int?)count.Key)
            .FirstOrDefault();

    private static string WithoutYear(DeadlineDate date) => (date with { Year = null }).ToString();

    private static string Section(Requirement unit) => $"{unit.Citation.SectionNumber}/{unit.Citation.SectionTitle}";
}
