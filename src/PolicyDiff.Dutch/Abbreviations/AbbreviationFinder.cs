using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>
/// Finds abbreviations that a text defines itself: <c>wijksamenwerkingsverband (WSV)</c>,
/// <c>WSV (wijksamenwerkingsverband)</c>, <c>WSV: wijksamenwerkingsverband</c>.
/// </summary>
/// <remarks>
/// A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003): what stands in
/// brackets and what stands before them are a pair where the letters of the one are found in the other (<see cref="LongFormMatcher"/>). For
/// Dutch come to it: phrases such as <i>hierna te noemen</i>, plurals (<c>WSV's</c>), editions (<c>GDDZ 3.0</c>), lines
/// of a list or table of terms, and a known abbreviation that a further word makes narrower (<c>POH-S</c>).
/// </remarks>
public static partial class AbbreviationFinder
{
    /// <summary>
    /// How far before its abbreviation a meaning may begin, in UTF-16 units: ten letters stand for fifteen words at most.
    /// </summary>
    private const int LongestMeaning = 400;

    private static readonly string[] Phrases =
        [.. WordList.Lines(typeof(AbbreviationFinder).Assembly, "definition-phrases.txt").OrderByDescending(phrase => phrase.Length)];

    /// <summary>The definitions of a text in order; a definition given twice is listed twice.</summary>
    public static IReadOnlyList<Abbreviation> Find(string text)
    {
        var brackets = Brackets().Matches(text).Select(match => InBrackets(Before(text, match.Index), match.Groups["inside"].Value));
        var phrases = Introduced().Matches(text).Select(match => Backward(Before(text, match.Index), match.Groups["short"].Value));
        var lines = DefinitionLine().Matches(text).Select(match => Forward(match.Groups["short"].Value, match.Groups["meaning"].Value));
        return [.. brackets.Concat(phrases).Concat(lines).OfType<Abbreviation>()];
    }

    private static string Before(string text, int place) => text[Math.Max(0, place - LongestMeaning)..place];

    private static Abbreviation? InBrackets(string before, string inside)
    {
        var bare = WithoutPhrase(inside.Trim());
        var first = bare.Split([',', ';'], 2)[0].Trim(' ', '\'', '‘', '’', '"', '“', '”');
        return Backward(before, first)
            ?? Backward(Edition().Replace(before.TrimEnd(), string.Empty), Edition().Replace(first, string.Empty))
            ?? Forward(LastWord(Edition().Replace(before.TrimEnd(), string.Empty)), Edition().Replace(bare, string.Empty));
    }

    /// <summary>The meaning stands before the form.</summary>
    private static Abbreviation? Backward(string before, string shortText) =>
        ShortForm.Of(shortText) is { } form ? Pair(form, LastSentence(before)) : null;

    /// <summary>The meaning follows the form, and is all that follows.</summary>
    private static Abbreviation? Forward(string shortText, string meaning) =>
        ShortForm.Of(shortText) is { } form && meaning.Split(' ').Length <= form.MostWords + 1 ? Pair(form, meaning.Trim()) : null;

    private static Abbreviation? Pair(ShortForm form, string candidate) =>
        (LongFormMatcher.Find(form, candidate) ?? NarrowerForm.Find(form, candidate)) is { } meaning
            ? new Abbreviation(form.Text, meaning)
            : null;

    private static string WithoutPhrase(string inside)
    {
        var phrase = Array.Find(Phrases, phrase => inside.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
            && inside.Length > phrase.Length && !char.IsLetterOrDigit(inside[phrase.Length]));
        return phrase is null ? inside : inside[phrase.Length..].TrimStart(':', ',', ' ');
    }

    private static string LastSentence(string before) =>
        before[(before.LastIndexOfAny(['.', ';', ':', '(', ')', '•', '|', '\n']) + 1)..].TrimEnd();

    private static string LastWord(string before) => before[(before.LastIndexOfAny([' ', '\n', '(', '“', '‘']) + 1)..];

    // "GDDZ 3.0": an edition belongs neither to the abbreviation nor to its meaning.
    [GeneratedRegex(@"\s?\d{1,4}(?:\.\d{1,2})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    // A line of a list or table of terms: "WSV: wijksamenwerkingsverband", "WSV | wijksamenwerkingsverband | hoofdstuk 2".
    [GeneratedRegex(
        @"^\W{0,3}(?<short>[\p{L}][\p{L}\d&-]{1,9})(?:\s*[:=|–\t]|\s-)\s*(?<meaning>[^.:;|\n]{4,80}?)\s*[.;]?(?:\|.*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex DefinitionLine();

    // "een wijksamenwerkingsverband, afgekort WSV".
    [GeneratedRegex(
        @",?\s(?:afgekort(?:\s(?:tot|als))?|kortweg|oftewel|ofwel|hierna(?:\ste\snoemen)?:?)\s(?:een|de|het)?\s?['‘“]?(?<short>[\p{L}][\p{L}\d&-]{1,9})\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"\((?<inside>[^()]{2,90})\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
