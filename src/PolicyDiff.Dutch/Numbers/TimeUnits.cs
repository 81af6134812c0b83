namespace PolicyDiff.Dutch.Numbers;

/// <summary>Names units of time and writes lengths of time in one way.</summary>
internal static class TimeUnits
{
    private static readonly Dictionary<string, string> ByForm = WordList.Rows(typeof(TimeUnits).Assembly, "time-units.txt")
        .SelectMany(row => row.Skip(1).Select(form => (form, unit: row[0])))
        .ToDictionary(entry => entry.form, entry => entry.unit, StringComparer.OrdinalIgnoreCase);

    /// <summary>The canonical unit of a word form (<c>weken</c> is <c>week</c>); null where it is no unit of time.</summary>
    public static string? Of(string form) => ByForm.GetValueOrDefault(form);

    /// <summary>Whether one speaks of so many times per this unit; hours and shorter are units of rates, not of frequency.</summary>
    public static bool CountsFrequency(string unit) => unit is not ("uur" or "minuut" or "seconde");

    /// <summary>
    /// One way to write a length: quarters and half years as months, twelve months as a year, seven days as a week.
    /// Working days stay, since they are not days; hours stay, since 24 hours and a day end at different moments.
    /// </summary>
    public static (decimal Amount, string Unit) Normalize(decimal amount, string unit) => (amount, unit) switch
    {
        (_, "jaar") when amount != decimal.Truncate(amount) => (amount * 12, "maand"),
        (_, "kwartaal") => Normalize(amount * 3, "maand"),
        (_, "maand") when amount > 0 && amount % 12 == 0 => (amount / 12, "jaar"),
        (_, "dag") when amount > 0 && amount % 7 == 0 => (amount / 7, "week"),
        _ => (amount, unit),
    };
}
