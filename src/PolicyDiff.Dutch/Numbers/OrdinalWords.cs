using System.Globalization;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Reads ordinal numbers: <c>eerste</c>, <c>dertigste</c>, <c>30e</c>, <c>2de</c>.</summary>
internal static class OrdinalWords
{
    private static readonly Dictionary<string, decimal> Irregular = WordList.Rows(typeof(OrdinalWords).Assembly, "ordinal-words.txt")
        .ToDictionary(row => row[0], row => decimal.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly string[] Endings = ["ste", "de", "e"];

    /// <summary>Reads one word in lower case as an ordinal number.</summary>
    public static bool TryParse(string word, out decimal value)
    {
        if (Irregular.TryGetValue(word, out value))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            var stem = word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : string.Empty;
            if (stem.Length > 0 && (char.IsAsciiDigit(stem[0])
                ? decimal.TryParse(stem, NumberStyles.None, CultureInfo.InvariantCulture, out value)
                : ending.Length > 1 && NumberWords.TryParse(stem, out value)))
            {
                return true;
            }
        }

        value = 0;
        return false;
    }
}
