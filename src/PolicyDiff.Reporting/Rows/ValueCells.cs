using System.Globalization;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Rows;

/// <summary>
/// The values of a requirement as numbers and days rather than as text. A cell is a number or a day where the requirement holds one
/// value of that kind, text where it holds more or one that is no single number, and empty where it holds none.
/// </summary>
internal static class ValueCells
{
    private const string Euro = " EUR";
    private const string Percent = " %";

    /// <summary>The amount in euro.</summary>
    public static ReportCell Amount(Requirement unit) => One(
        unit, ValueKind.Money, value => Number(value.Canonical, Euro) is { } amount ? ReportCell.OfMoney(amount, value.Text) : null);

    /// <summary>The percentage.</summary>
    public static ReportCell Percentage(Requirement unit) => One(
        unit,
        ValueKind.Percentage,
        value => Number(value.Canonical, Percent) is { } number ? ReportCell.OfPercentage(number / 100, value.Text) : null);

    /// <summary>The date.</summary>
    public static ReportCell Date(Requirement unit, CultureInfo culture) =>
        One(unit, ValueKind.Date, value => Day(value) is { } day ? ReportCell.Of(day, culture) : null);

    private static ReportCell One(Requirement unit, ValueKind kind, Func<PolicyValue, ReportCell?> typed)
    {
        var values = unit.Values.Where(value => value.Kind == kind)
            .DistinctBy(value => value.Absolute ?? value.Canonical, StringComparer.Ordinal).ToList();
        return (values is [var only] ? typed(only) : null) ?? ReportCell.Of(string.Join("; ", values.Select(value => value.Text)));
    }

    private static decimal? Number(string canonical, string unit) =>
        canonical.EndsWith(unit, StringComparison.Ordinal)
        && decimal.TryParse(
            canonical.AsSpan(0, canonical.Length - unit.Length),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number)
            ? number
            : null;

    private static DateOnly? Day(PolicyValue value) =>
        DateOnly.TryParseExact(value.Absolute, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
