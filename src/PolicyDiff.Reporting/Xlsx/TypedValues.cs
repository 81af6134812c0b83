using System.Globalization;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>Writes the values of a requirement as numbers and days rather than as text.</summary>
internal static class TypedValues
{
    private const string Euro = " EUR";
    private const string Percent = " %";

    /// <summary>
    /// Adds three cells: amount, percentage and date. A cell is a number or a day where the requirement holds one value of that kind,
    /// text where it holds more or one that is no single number, and empty where it holds none.
    /// </summary>
    public static void Write(SheetRow row, Requirement unit)
    {
        Write(row, Of(unit, ValueKind.Money), value => Number(value.Canonical, Euro), (cell, number) => cell.Number(number, CellFormat.Money));
        Write(row, Of(unit, ValueKind.Percentage), value => Number(value.Canonical, Percent) / 100, (cell, number) => cell.Number(number, CellFormat.Percentage));
        Write(row, Of(unit, ValueKind.Date), Day, (cell, day) => cell.Date(day));
    }

    private static List<PolicyValue> Of(Requirement unit, ValueKind kind) =>
        [.. unit.Values.Where(value => value.Kind == kind).DistinctBy(value => value.Absolute ?? value.Canonical, StringComparer.Ordinal)];

    private static void Write<T>(SheetRow row, List<PolicyValue> values, Func<PolicyValue, T?> read, Action<SheetRow, T> write)
        where T : struct
    {
        if (values is [var only] && read(only) is { } value)
        {
            write(row, value);
            return;
        }

        row.Text(string.Join("; ", values.Select(value => value.Text)));
    }

    private static decimal? Number(string canonical, string unit) =>
        canonical.EndsWith(unit, StringComparison.Ordinal)
        && decimal.TryParse(canonical.AsSpan(0, canonical.Length - unit.Length), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static DateOnly? Day(PolicyValue value) =>
        DateOnly.TryParseExact(value.Absolute, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
