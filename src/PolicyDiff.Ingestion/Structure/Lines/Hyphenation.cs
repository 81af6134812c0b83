using System.Text;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>
/// Joins lines and mends the hyphens of line ends. Whether such a hyphen belongs to the word is told by the same word elsewhere in the
/// document, by vowels that Dutch parts in compounds (<i>regio-organisatie</i>), or by a first part that Dutch joins with a hyphen only
/// (<i>niet-planbaar</i>, <i>Zvw-zorg</i>, <i>24-uurs</i>); where nothing tells it, it goes only in a document that breaks many words, and
/// before small letters.
/// </summary>
internal sealed class Hyphenation
{
    private const char SoftHyphen = '\u00AD';
    private const char TypesetHyphen = '\u2010';
    private const double ManyBreaks = 0.02;
    private static readonly char[] Marks = ['.', ',', ';', ':', '!', '?', '(', ')', '\'', '‘', '’', '"', '“', '”'];
    private static readonly string[] PartedVowels =
    [
        "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu",
    ];
    private static readonly string[] Suspending =
    [
        "en", "of", "en/of", "tot", "dan", "noch", "t/m", "tot en met", "als", "and", "or", "maar", "respectievelijk",
        "resp.",
    ];

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _names;
    private readonly bool _breaksWords;

    private Hyphenation(HashSet<string> words, HashSet<string> names, bool breaksWords) =>
        (_words, _names, _breaksWords) = (words, names, breaksWords);

    /// <summary>Learns the words of a document from all its lines.</summary>
    /// <param name="lines">The words of each line; at least one. They are gone through once.</param>
    public static Hyphenation Learn(IEnumerable<IEnumerable<string>> lines)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        var (broken, all) = (0, 0);
        foreach (var line in lines)
        {
            var last = line.Aggregate((word, next) =>
            {
                written.Add(word);
                return next;
            });
            if (!EndsInHyphen(last))
            {
                written.Add(last);
            }

            all++;
            broken += last.Length > 3 && last[^1] == '-' && char.IsLower(last[^2]) ? 1 : 0;
        }

        HashSet<string> words = written.SelectMany(Parts).ToHashSet(StringComparer.Ordinal);
        return new Hyphenation(
            words, HyphenatedPart.Names(written.Select(word => word.Trim(Marks))), broken > all * ManyBreaks && broken >= 5);
    }

    /// <summary>
    /// Whether a line breaks off within a word, or before the rest of a range: so the text goes on, however short the line is.
    /// </summary>
    public static bool BreaksOff(string above, string below) =>
        above.TrimEnd() is [.., var last, '-' or TypesetHyphen or SoftHyphen] && char.IsLetterOrDigit(last)
        && below.Length > 0 && char.IsLetterOrDigit(below[0]);

    /// <summary>
    /// Whether a line ends in a hyphen that is known to belong to the word, or to stand for the rest of it, before the next line.
    /// </summary>
    public bool Keeps(string above, string below) =>
        EndsInHyphenatedWord(above)
            && (IsSuspended(FirstWord(below)) || IsPartOf(Letters(LastWord(above[..^1])), Letters(FirstWord(below))));

    /// <summary>Puts one line behind another.</summary>
    public string Join(string above, string below)
    {
        if (above.Length == 0 || below.Length == 0)
        {
            return above + below;
        }

        var text = new StringBuilder(above);
        Append(text, below);
        return text.ToString();
    }

    /// <summary>Drops the soft hyphens that a text still holds.</summary>
    public static string WithoutSoftHyphens(string text) => text.Replace(SoftHyphen.ToString(), string.Empty, StringComparison.Ordinal);

    private void Append(StringBuilder text, string below)
    {
        var above = text.ToString();
        var trimmed = above.TrimEnd(' ', SoftHyphen, TypesetHyphen);
        var typeset = trimmed.Length < above.TrimEnd(' ').Length;
        if (typeset && above[^1] == TypesetHyphen && EndsInHyphenatedWord($"{trimmed}-") && IsWritten(trimmed, below))
        {
            text.Length = trimmed.Length;
            AppendHyphenated(text.Append('-'), $"{trimmed}-", below);
        }
        else if (typeset)
        {
            text.Length = trimmed.Length;
            text.Append(below);
        }
        else if (EndsInHyphenatedWord(above))
        {
            AppendHyphenated(text, above, below);
        }
        else
        {
            text.Append(above[^1] == '/' || IsRange(above, below) ? string.Empty : " ").Append(below);
        }
    }

    /// <summary>
    /// Whether a hyphen of the typesetter is one of the text: no word is broken before a capital, a figure or the rest of an enumeration.
    /// </summary>
    private bool IsWritten(string left, string right)
    {
        var (l, r) = (LastWord(left), FirstWord(right));
        return !char.IsLower(right[0]) || HyphenatedPart.IsCertain(l, r, _names)
            || (IsSuspended(r) && !_words.Contains(Letters(l) + Letters(r)));
    }

    /// <summary>Whether a dash stands between two figures, such as the years of a range.</summary>
    private static bool IsRange(string above, string below) => above is [.., >= '0' and <= '9', '–'] && char.IsAsciiDigit(below[0]);

    private void AppendHyphenated(StringBuilder text, string above, string below)
    {
        if (IsSuspended(FirstWord(below)))
        {
            text.Append(' ');
        }
        else if (!KeepsHyphen(LastWord(above[..^1]), FirstWord(below)))
        {
            text.Length--;
        }

        text.Append(below);
    }

    private static bool EndsInHyphenatedWord(string text) => text.Length > 1 && text[^1] == '-' && char.IsLetterOrDigit(text[^2]);

    private static string FirstWord(string text) => text.Split(' ', 2)[0];

    /// <summary>Whether the hyphen before a word stands for the rest of one that follows: <i>wijk- en regiomanagement</i>.</summary>
    private static bool IsSuspended(string next) => Suspending.Contains(next.TrimEnd(','), StringComparer.Ordinal);

    private bool KeepsHyphen(string left, string right)
    {
        var (l, r) = (Letters(left), Letters(right));
        if (_words.Contains(l + r))
        {
            return false;
        }

        if (IsPartOf(l, r) || !char.IsLower(right[0]) || HyphenatedPart.IsCertain(left, right, _names))
        {
            return true;
        }

        return !_breaksWords;
    }

    /// <summary>
    /// Whether the document writes both parts with a hyphen, or Dutch does: between a word
    /// and one that begins with a vowel which would be read with its last.
    /// </summary>
    private bool IsPartOf(string left, string right) =>
        !_words.Contains(left + right)
        && (_words.Contains($"{left}-{right}")
            || (left.Length > 1
                && right.Length > 0
                && _words.Contains(left)
                && PartedVowels.Contains($"{left[^1]}{right[0]}", StringComparer.Ordinal)));

    private static bool EndsInHyphen(string word) => word[^1] is '-' or SoftHyphen or TypesetHyphen;

    private static string LastWord(string text) => text[(text.LastIndexOfAny([' ', '(', '/', '\'', '‘', '“', '"']) + 1)..];

    // The parts of a hyphenated word count as seen only together, the whole only as a whole.
    private static IEnumerable<string> Parts(string word) =>
        word.Split(['/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(part => part.Length > 0);

    private static string Letters(string word) => word.Trim(Marks).ToLowerInvariant();
}
