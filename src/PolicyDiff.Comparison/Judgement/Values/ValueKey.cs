using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Values;

/// <summary>
/// One key for all values that mean the same: once per six months is twice a year, 48 hours are two days, a telephone number is its digits.
/// </summary>
/// <remarks>
/// Working days are not days, and months do not become days. Calendar years stay years, for they begin on the first of January.
/// </remarks>
internal static partial class ValueKey
{
    private static readonly Dictionary<string, decimal> PerYear = new(StringComparer.Ordinal)
    {
        ["jaar"] = 1,
        ["kalenderjaar"] = 1,
        ["halfjaar"] = 2,
        ["kwartaal"] = 4,
        ["maand"] = 12,
        ["week"] = 52,
        ["dag"] = 365,
    };

    private static readonly Dictionary<string, (string Unit, decimal Factor)> Lengths = new(StringComparer.Ordinal)
    {
        ["seconde"] = ("minuut", 1m / 60),
        ["minuut"] = ("minuut", 1),
        ["uur"] = ("minuut", 60),
        ["dag"] = ("minuut", 1440),
        ["week"] = ("minuut", 10080),
        ["maand"] = ("maand", 1),
        ["kwartaal"] = ("maand", 3),
        ["jaar"] = ("maand", 12),
        ["kalenderjaar"] = ("maand", 12),
    };

    /// <summary>The key; values of different kinds may have the same.</summary>
    public static string Of(PolicyValue value) => value.Kind switch
    {
        ValueKind.Frequency => Frequency(value.Canonical),
        ValueKind.Duration => Duration(value.Canonical),
        ValueKind.Contact => Contact(value.Canonical),
        _ => value.Canonical,
    };

    private static string Frequency(string canonical) =>
        Rate().Match(canonical) is { Success: true } rate && PerYear.TryGetValue(rate.Groups["unit"].Value, out var perYear)
            ? Text(Number(rate, "times", 1) * perYear / Number(rate, "every", 1)) + " per jaar"
            : canonical;

    private static string Duration(string canonical) =>
        Length().Match(canonical) is { Success: true } length && Lengths.TryGetValue(length.Groups["unit"].Value, out var measure)
            ? string.Join("..", length.Groups["count"].Captures.Select(count => Text(measure.Factor * Parsed(count.ValueSpan, 1))))
                + " "
                + measure.Unit
            : canonical;

    private static string Contact(string canonical) =>
        canonical.Any(char.IsLetter) ? canonical.TrimEnd('/', '.') : new string([.. canonical.Where(char.IsDigit)]);

    private static decimal Number(Match match, string group, decimal otherwise) => Parsed(match.Groups[group].ValueSpan, otherwise);

    private static decimal Parsed(ReadOnlySpan<char> written, decimal otherwise) =>
        decimal.TryParse(written, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number != 0 ? number : otherwise;

    private static string Text(decimal number) => Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<times>[\d.]+) per (?:(?<every>[\d.]+) )?(?<unit>\w+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"^(?<count>\d+(?:\.\d+)?)(?:\.\.(?<count>\d+(?:\.\d+)?))? (?<unit>\w+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
