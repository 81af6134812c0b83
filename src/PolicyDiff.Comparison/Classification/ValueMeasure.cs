using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>The measure of a value in one unit per sort of quantity: once per six months is twice a year, a telephone number is its digits.</summary>
/// <remarks>Days stay days, for days, working days and calendar days are not each other's; months do not become days.</remarks>
internal static partial class ValueMeasure
{
    private static readonly Dictionary<string, decimal> PerYear = new(StringComparer.Ordinal)
    {
        ["jaar"] = 1,
        ["halfjaar"] = 2,
        ["kwartaal"] = 4,
        ["maand"] = 12,
        ["week"] = 52,
        ["dag"] = 365,
    };

    /// <summary>Equal for values that measure the same.</summary>
    public static string Of(PolicyValue value) => value.Kind switch
    {
        ValueKind.Frequency => Frequency(value.Canonical),
        ValueKind.Duration => Duration(value.Canonical),
        ValueKind.Contact => Contact(value.Canonical),
        _ => value.Canonical,
    };

    private static string Frequency(string canonical) =>
        Rate().Match(canonical) is { Success: true } rate && PerYear.TryGetValue(rate.Groups["unit"].Value, out var perYear)
            ? Text(Number(rate, "times", 1) * perYear / Number(rate, "every", 1))
            : canonical;

    private static string Duration(string canonical) => Length().Match(canonical) is { Success: true } length
        ? length.Groups["unit"].Value is "jaar" ? Text(12 * Number(length, "count", 1)) + " maand" : Text(Number(length, "count", 1)) + " " + length.Groups["unit"].Value
        : canonical;

    private static string Contact(string canonical) =>
        canonical.Any(char.IsLetter) ? canonical.TrimEnd('/', '.') : new string([.. canonical.Where(char.IsDigit)]);

    private static decimal Number(Match match, string group, decimal otherwise) =>
        decimal.TryParse(match.Groups[group].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string Text(decimal number) => Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<times>[\d.]+) per (?:(?<every>[\d.]+) )?(?<unit>\w+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"^(?<count>[\d.]+) (?<unit>\w+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
