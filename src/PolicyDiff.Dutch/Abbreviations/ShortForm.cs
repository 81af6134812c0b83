using System.Text.RegularExpressions;
using PolicyDiff.Dutch.Analysis.Compounds;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>An abbreviation as written, without plural ending, whose letters are to be found in what it stands for.</summary>
internal sealed partial record ShortForm
{
    private const int Shortest = 2;
    private const int Longest = 10;
    private const int LongestWordLike = 5;

    private ShortForm(string text) => Text = text;

    /// <summary>In the singular: <c>WSV</c>, <c>Wtza</c>, <c>O&amp;I</c>, <c>POH-S</c>.</summary>
    public string Text { get; }

    /// <summary>The letters and digits in lower case; an ampersand is kept, a hyphen is not.</summary>
    public IReadOnlyList<char> Letters => [.. Text.Where(c => char.IsLetterOrDigit(c) || c == '&').Select(char.ToLowerInvariant)];

    /// <summary>
    /// The share of the letters that must begin something in the meaning: all of them
    /// a word where the form looks like a word or is very short.
    /// </summary>
    public double LeastOnsets => Letters.Count == Shortest || Capitals(Text) < Shortest ? 1 : 0.6;

    /// <summary>The most words that it may stand for (Schwartz and Hearst 2003).</summary>
    public int MostWords => Math.Min(Text.Length + 5, Text.Length * 2);

    /// <summary>Reads a short form: two to ten signs with two capitals, or a short one that is no word of the language.</summary>
    /// <returns>Null where the text is no short form.</returns>
    public static ShortForm? Of(string text)
    {
        var bare = Plural().Replace(text, string.Empty);
        var isForm = bare.Length is >= Shortest and <= Longest && char.IsLetter(bare[0])
            && bare.All(c => char.IsLetterOrDigit(c) || c is '&' or '-' or '/')
            && (Capitals(bare) >= Shortest || (bare.Length <= LongestWordLike && !IsWord(bare.ToLowerInvariant())));
        return isForm ? new ShortForm(bare) : null;
    }

    private static int Capitals(string text) => text.Count(char.IsUpper);

    private static bool IsWord(string text) => CompoundLexicon.Dutch.CountOf(text) > 0 || StopWords.Dutch.Contains(text);

    [GeneratedRegex(@"(?<=\p{Lu})(?:['’]?s|['’-]en)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Plural();
}
