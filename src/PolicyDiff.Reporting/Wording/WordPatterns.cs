using System.Text.RegularExpressions;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The word lists of this folder as patterns.</summary>
internal static class WordPatterns
{
    /// <summary>A word without which a quote no longer says what must be done.</summary>
    public static readonly Regex Norm = new(
        $@"\b(?:{Alternatives("norm-words.txt")})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The beginning of a sentence that leans on the one before it.</summary>
    public static readonly Regex Leaning = new($@"^(?:{Alternatives("leaning-words.txt")})\b", RegexOptions.CultureInvariant);

    /// <summary>Words by which a text says that it goes on as before.</summary>
    public static readonly Regex Continuing = new(
        $@"\b(?:{Alternatives("continuing-words.txt")})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Alternatives(string list) =>
        string.Join(
            '|',
            WordFile.Read(list)
                .Select(entry => Regex.Escape(entry)
                    .Replace(@"\*", @"\p{L}*", StringComparison.Ordinal)
                    .Replace(@"\ ", @"\s+", StringComparison.Ordinal)));
}
