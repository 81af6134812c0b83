using System.Globalization;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Names what an amount is measured in: time, weight, volume, length, shares, jobs.</summary>
internal static class Units
{
    private static readonly Dictionary<string, (string Base, decimal Factor)> Measures = WordList.Rows(
        typeof(Units).Assembly, "measures.txt")
        .SelectMany(row => row.Skip(2).Select(form => (form, unit: (row[0], decimal.Parse(row[1], CultureInfo.InvariantCulture)))))
        .ToDictionary(entry => entry.form, entry => entry.unit, StringComparer.Ordinal);

    /// <summary>The base unit of weight, volume, length and the like, and how many of it the word says; null for other words.</summary>
    /// <param name="word">A word in lower case.</param>
    public static (string Base, decimal Factor)? Measure(string word) => Measures.TryGetValue(word, out var measure) ? measure : null;

    /// <summary>Whether a word in lower case is a unit behind which <c>een half</c> or <c>een kwart</c> is an amount.</summary>
    public static bool IsUnit(string word) =>
        TimeUnits.Of(word) is not null
            || Measures.ContainsKey(word)
            || word is "%" or "procent" or "pct" or "procentpunt" or "procentpunten" or "promille" or "‰" or "fte" or "fte's";
}
