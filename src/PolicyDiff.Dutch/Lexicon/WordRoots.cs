using System.Buffers;
using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Lexicon;

/// <summary>
/// Finds what the forms of a word and its nearest derivations have in common: <c>indienen</c>, <c>ingediend</c> and <c>indiening</c>.
/// </summary>
/// <remarks>
/// Meant for comparing two wordings of one rule, not for search: it joins more than a stemmer does. Irregular forms come from
/// <c>irregular-forms.txt</c>; the rest follows the spelling rules of Dutch (open and closed syllables, final v and z).
/// </remarks>
public static partial class WordRoots
{
    private const int ShortestCore = 5;
    private const int ShortestSeparated = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly string[] Suffixes = ["ingen", "ings", "ing", "ende", "elijke", "elijk", "enden"];
    private static readonly string[] Endings = ["eren", "en", "e", "s"];

    private static readonly Dictionary<string, string> Irregular = Rows("irregular-forms.txt")
        .SelectMany(row => row.Select(form => (Form: FoldedText.Of(form), Lemma: FoldedText.Of(row[0]))))
        .DistinctBy(entry => entry.Form, StringComparer.Ordinal)
        .ToDictionary(entry => entry.Form, entry => entry.Lemma, StringComparer.Ordinal);

    /// <summary>The particles of separable verbs, the longest first.</summary>
    internal static IReadOnlyList<string> Particles { get; } =
        [.. Rows("separable-verbs.txt")
            .Select(row => row[0])
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(particle => particle.Length)
            .ThenBy(particle => particle, StringComparer.Ordinal)];

    /// <summary>The root of a word; the word itself where it begins with no letter.</summary>
    /// <param name="word">One word in lower case without accents.</param>
    public static string Of(string word) =>
        word.Length == 0 || !char.IsAsciiLetterLower(word[0]) ? word
        : Irregular.TryGetValue(word, out var first) ? WithoutEnding(first)
        : Separable(word) ?? Participle(word) ?? WithoutEnding(word);

    /// <summary>The rows of a list of the lexicon: fields parted by a bar.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Rows(string file) => WordList.Lines(typeof(WordRoots).Assembly, file)
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string? Separable(string word)
    {
        foreach (var particle in Particles.Where(particle => word.StartsWith(particle, StringComparison.Ordinal)))
        {
            var rest = word[particle.Length..];
            var isKnown = Irregular.TryGetValue(rest, out var first);
            if (isKnown && rest.Length > 2 && rest is not ("naar" or "zorg"))
            {
                return particle + WithoutEnding(first!);
            }

            if (rest.Length > ShortestSeparated
                && rest.Length > ShortestCore
                && rest.StartsWith("ge", StringComparison.Ordinal)
                && ParticipleEnd().IsMatch(rest))
            {
                return particle + WithoutEnding(Irregular.GetValueOrDefault(rest[2..]) ?? PastEnd().Replace(rest[2..], string.Empty));
            }
        }

        return null;
    }

    private static string? Participle(string word) =>
        word.Length > ShortestCore && word.StartsWith("ge", StringComparison.Ordinal) && ParticipleEnd().IsMatch(word)
            ? WithoutEnding(Irregular.GetValueOrDefault(word[2..]) ?? word[2..])
            : null;

    private static string WithoutEnding(string word)
    {
        var root = WithoutSuffix(word);
        root = root.EndsWith("dt", StringComparison.Ordinal) ? root[..^1] : root;
        root = DoubleConsonant().Replace(root, "$1");
        root = root.Length > 4 && root[^1] is 't' or 'd' ? root[..^1] : root;
        return Closed(root);
    }

    private static string WithoutSuffix(string word)
    {
        foreach (var suffix in Suffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal)
                && word.Length - suffix.Length >= 3
                && word.AsSpan(0, word.Length - suffix.Length).ContainsAny(Vowels))
            {
                return word[..^suffix.Length] + (suffix.StartsWith("elij", StringComparison.Ordinal) ? "lijk" : string.Empty);
            }
        }

        var ending = Array.Find(
            Endings, candidate => word.EndsWith(candidate, StringComparison.Ordinal) && word.Length - candidate.Length >= 3);
        return ending switch
        {
            null => word,
            "eren" => word[..^2],
            _ => word[..^ending.Length],
        };
    }

    /// <summary>Written as in a closed syllable: one vowel, one consonant, no voiced v or z at the end.</summary>
    private static string Closed(string root)
    {
        var closed = DoubleConsonant().Replace(LongVowel().Replace(root, match => match.Value[..1]), "$1");
        return closed.Length == 0 ? closed : closed[^1] switch
        {
            'v' => closed[..^1] + "f",
            'z' => closed[..^1] + "s",
            _ => closed,
        };
    }

    [GeneratedRegex("(?:d|t|en|de|te|dde|ne)$", RegexOptions.CultureInvariant)]
    private static partial Regex ParticipleEnd();

    [GeneratedRegex("(?:de|te|d|t)$", RegexOptions.CultureInvariant)]
    private static partial Regex PastEnd();

    [GeneratedRegex("([bcdfghklmnprstvz])\\1$", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleConsonant();

    [GeneratedRegex("(?:aa|ee|oo|uu)(?=[^aeiouy]+$)", RegexOptions.CultureInvariant)]
    private static partial Regex LongVowel();
}
