using System.Globalization;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>
/// Reads cardinal numbers written as one Dutch word: <c>zes</c>, <c>vijfentwintig</c>, <c>honderdtwintig</c>, <c>tweeduizend</c>.
/// </summary>
public static class NumberWords
{
    private static readonly IReadOnlyList<(string Word, decimal Value, string Kind)> Entries =
        [.. WordList.Rows(typeof(NumberWords).Assembly, "number-words.txt")
            .Select(row => (row[0], decimal.Parse(row[1], CultureInfo.InvariantCulture), row[2]))];

    private static readonly Dictionary<string, decimal> Units = OfKind("unit");
    private static readonly Dictionary<string, decimal> Teens = OfKind("teen");
    private static readonly Dictionary<string, decimal> Tens = OfKind("ten");
    private static readonly (string Ending, decimal Value)[] TensBehindUnit = [.. Tens.SelectMany(
        ten => new[] { ("en" + ten.Key, ten.Value), ("ën" + ten.Key, ten.Value) })];
    private static readonly Dictionary<string, decimal> Wholes = OfKind("whole");

    /// <summary>Reads a whole word as a number from 1 to 999,999, or <c>anderhalf</c>, <c>tweeënhalf</c> and the like.</summary>
    /// <param name="word">One word; case and the accents of stress do not matter.</param>
    /// <param name="value">The number; 0 where the word is none.</param>
    /// <remarks><c>een</c> is read as 1; whether it is the article is for the caller to decide.</remarks>
    public static bool TryParse(string word, out decimal value)
    {
        var lower = word.ToLowerInvariant();
        return Wholes.TryGetValue(lower, out value)
            || TryHalves(lower, out value)
            || TryThousands(Unstressed(lower), out value);
    }

    private static Dictionary<string, decimal> OfKind(string kind) =>
        Entries.Where(entry => string.Equals(entry.Kind, kind, StringComparison.Ordinal))
            .ToDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);

    private static string Unstressed(string word) =>
        word.Replace('é', 'e').Replace("vìer", "vier", StringComparison.Ordinal).Replace('í', 'i');

    // "tweeënhalf", "vierenhalve": half more than the unit.
    private static bool TryHalves(string word, out decimal value)
    {
        value = 0;
        var stem = word.EndsWith("half", StringComparison.Ordinal)
            ? word[..^4]
            : word.EndsWith("halve", StringComparison.Ordinal) ? word[..^5] : string.Empty;
        var unit = stem.EndsWith("en", StringComparison.Ordinal) || stem.EndsWith("ën", StringComparison.Ordinal)
            ? stem[..^2]
            : string.Empty;
        if (!Units.TryGetValue(unit, out var whole))
        {
            return false;
        }

        value = whole + 0.5m;
        return true;
    }

    private static bool TryThousands(string word, out decimal value)
    {
        var at = word.IndexOf("duizend", StringComparison.Ordinal);
        if (at < 0)
        {
            return TryHundreds(word, out value);
        }

        value = 0;
        var (before, after) = (word[..at], Joined(word[(at + 7)..]));
        decimal thousands = 1, rest = 0;
        if ((before.Length > 0 && !TryHundreds(before, out thousands)) || (after.Length > 0 && !TryHundreds(after, out rest)))
        {
            return false;
        }

        value = (thousands * 1000) + rest;
        return true;
    }

    private static bool TryHundreds(string word, out decimal value)
    {
        var at = word.IndexOf("honderd", StringComparison.Ordinal);
        if (at < 0)
        {
            return TryBelowHundred(word, out value);
        }

        value = 0;
        var (before, after) = (word[..at], Joined(word[(at + 7)..]));
        decimal hundreds = 1, rest = 0;
        if ((before.Length > 0 && !TryBelowHundred(before, out hundreds)) || (after.Length > 0 && !TryBelowHundred(after, out rest)))
        {
            return false;
        }

        value = (hundreds * 100) + rest;
        return true;
    }

    private static string Joined(string rest) => rest.Length > 2 && rest.StartsWith("en", StringComparison.Ordinal) ? rest[2..] : rest;

    // "vijfentwintig", "drieëntwintig": the unit before the ten.
    private static bool TryBelowHundred(string word, out decimal value)
    {
        if (Units.TryGetValue(word, out value) || Teens.TryGetValue(word, out value) || Tens.TryGetValue(word, out value))
        {
            return true;
        }

        foreach (var (ending, tenValue) in TensBehindUnit)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var found = Units.TryGetValue(word[..^ending.Length], out var unit);
                value = found ? tenValue + unit : 0;
                return found;
            }
        }

        return false;
    }
}
