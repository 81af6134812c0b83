using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>Finds abbreviations that a text defines itself: <c>wijksamenwerkingsverband (WSV)</c>, <c>WSV (wijksamenwerkingsverband)</c>.</summary>
/// <remarks>
/// Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003): the letters of the short form are looked for
/// from right to left in the words before the bracket, the first of them at the start of a word. Here the letters of a Dutch compound count as well
/// (<c>wijkSamenwerkingsVerband</c>), a plural ending (<c>WSV's</c>) and an edition (<c>GDDZ 3.0</c>) are taken off, and <c>&amp;</c> stands for <i>en</i>.
/// A line of a list or table of terms (<c>WSV: wijksamenwerkingsverband</c>) is held to the same rule.
/// </remarks>
public static partial class AbbreviationFinder
{
    private const int LongestShort = 10;

    /// <summary>The definitions of a text in order; a definition given twice is listed twice.</summary>
    public static IReadOnlyList<Abbreviation> Find(string text)
    {
        var found = new List<Abbreviation>();
        foreach (Match bracket in Brackets().Matches(text))
        {
            var (before, inside) = (Edition().Replace(text[..bracket.Index].TrimEnd(), string.Empty), Edition().Replace(bracket.Groups["inside"].Value.Trim(), string.Empty));
            if (Definition(before, inside) is { } definition)
            {
                found.Add(definition);
            }
        }

        if (DefinitionLine().Match(text) is { Success: true } line && IsShort(line.Groups["short"].Value)
            && Pair(Singular(line.Groups["short"].Value), line.Groups["meaning"].Value) is { } defined)
        {
            found.Add(defined);
        }

        return found;
    }

    private static Abbreviation? Definition(string before, string inside)
    {
        if (IsShort(inside))
        {
            return Pair(Singular(inside), LastWords(before, Singular(inside)));
        }

        var word = before[(before.LastIndexOf(' ') + 1)..];
        return IsShort(word) && inside.Split(' ').Length <= MostWords(word) ? Pair(Singular(word), inside) : null;
    }

    private static Abbreviation? Pair(string shortForm, string candidate) =>
        LongForm(shortForm, candidate) is { } longForm && longForm.Length > shortForm.Length + 1 && !longForm.Split(' ').Contains(shortForm, StringComparer.Ordinal)
            ? new Abbreviation(shortForm, longForm)
            : null;

    // Two to ten signs, of which at least two are capitals or one is a capital that follows a small letter.
    private static bool IsShort(string text) =>
        text.Length is >= 2 and <= LongestShort && !text.Contains(' ', StringComparison.Ordinal) && char.IsLetterOrDigit(text[0])
        && Singular(text) is var bare && (bare.Count(char.IsUpper) >= 2 || (bare.Count(char.IsUpper) == 1 && bare.Length <= 5)) && !char.IsDigit(bare[0]);

    private static string Singular(string shortForm) => Plural().Replace(shortForm, string.Empty);

    private static int MostWords(string shortForm) => Math.Min(shortForm.Length + 5, shortForm.Length * 2);

    private static string LastWords(string before, string shortForm)
    {
        var sentence = before[(before.LastIndexOfAny(['.', ';', ':', '(', ')', '•']) + 1)..];
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.TakeLast(MostWords(shortForm)));
    }

    // The shortest stretch at the end of the candidate that holds all letters of the short form in order.
    private static string? LongForm(string shortForm, string candidate)
    {
        var at = candidate.Length - 1;
        for (var letter = shortForm.Length - 1; letter >= 0; letter--)
        {
            var wanted = shortForm[letter] == '&' ? 'e' : char.ToLowerInvariant(shortForm[letter]);
            if (!char.IsLetterOrDigit(wanted))
            {
                continue;
            }

            while (at >= 0 && (char.ToLowerInvariant(candidate[at]) != wanted || (letter == 0 && at > 0 && char.IsLetterOrDigit(candidate[at - 1]))))
            {
                at--;
            }

            if (at < 0)
            {
                return null;
            }

            at--;
        }

        return candidate[(at + 1)..].Trim(' ', '\'', '‘', '’', '"', '“', '”', ',');
    }

    // "GDDZ 3.0": an edition belongs neither to the abbreviation nor to its meaning.
    [GeneratedRegex(@"\s\d{1,4}(?:\.\d{1,2})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    // A line of a list or table of terms: "WSV: wijksamenwerkingsverband", "WSV | wijksamenwerkingsverband".
    [GeneratedRegex(@"^\W{0,3}(?<short>\p{Lu}[\p{L}\d&-]{1,9})\s*[:=|–]\s*(?<meaning>[^.:;|]{4,80})[.;]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DefinitionLine();

    [GeneratedRegex(@"\((?<inside>[^()]{2,80})\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=\p{Lu})(?:['’]?s|['’-]en)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Plural();
}
