using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis.Compounds;

namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>Finds at the end of a text the words that an abbreviation stands for.</summary>
/// <remarks>
/// As Schwartz and Hearst (2003) the letters must stand in the words in order, the first of them at the start of a word. Of all ways to
/// find them, the one counts that has most letters at the start of a word or of a part of a compound (<c>wijkSamenwerkingsVerband</c>), or
/// else of a syllable (<c>inBewaringStelling</c>), which counts half; too few of those, and it is chance.
/// </remarks>
internal sealed class LongFormMatcher
{
    private const int Impossible = -1000;
    private const int Initial = 2;
    private const int Syllable = 1;

    private static readonly FrequencyCompoundSplitter Splitter = new(CompoundLexicon.Dutch);
    private static readonly IReadOnlySet<string> FunctionWords = WordList.Words(typeof(LongFormMatcher).Assembly, "name-connectors.txt");

    private static readonly string[] Clusters =
        [
            "bl", "br", "dr", "dw", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kw", "pl", "pr", "sl", "sm", "sn", "sp",
            "st", "tr", "tw", "vr", "zw",
        ];

    private readonly string _text;
    private readonly List<TextSpan> _words;
    private readonly int[] _onset;

    private LongFormMatcher(string text)
    {
        _text = text;
        _words = WordsOf(text);
        _onset = new int[text.Length];
        foreach (var word in _words)
        {
            MarkOnsets(word);
        }
    }

    /// <summary>The words at the end of a text that a form stands for, as they are written; null where there are none.</summary>
    public static string? Find(ShortForm form, string text)
    {
        var matcher = new LongFormMatcher(text);
        return matcher._words.Count == 0 ? null : matcher.Find(form);
    }

    private string? Find(ShortForm form)
    {
        var span = Find(form, _words.Count - 1, form.LeastOnsets) ?? FindBeforeTail(form);
        return span is { } found && IsLonger(found.In(_text), form.Text) ? found.In(_text) : null;
    }

    /// <summary>
    /// Names have a tail now and then that the abbreviation leaves out: <i>Arbeidsmarkt
    /// Zorg en Welzijn</i>. Then every letter must be an initial.
    /// </summary>
    private TextSpan? FindBeforeTail(ShortForm form)
    {
        var connector = _words.Count - 2;
        return connector > 0
            && FunctionWords.Contains(_words[connector].In(_text))
            && Find(form, connector - 1, leastOnsets: 1) is { } found
            ? found with { End = _words[^1].End }
            : null;
    }

    /// <summary>
    /// The stretch that ends with a word and has the last letter in it: the one with the most onsets, and of those the shortest.
    /// </summary>
    private TextSpan? Find(ShortForm form, int last, double leastOnsets)
    {
        var letters = form.Letters;
        var best = BestOnsets(letters, _words[last]);
        TextSpan? found = null;
        var most = (int)Math.Ceiling(letters.Count * Initial * leastOnsets) - 1;
        foreach (var word in _words.Take(last + 1).TakeLast(form.MostWords).Reverse())
        {
            var onsets = IsLetter(word.Start, letters[0]) ? Initial + best[1][word.Start + 1] : Impossible;
            if (onsets > most)
            {
                (found, most) = (new TextSpan(word.Start, _words[last].End), onsets);
            }
        }

        return found;
    }

    private static bool IsLonger(string meaning, string form) =>
        meaning.Length > form.Length + 1 && !meaning.Split(' ').Contains(form, StringComparer.Ordinal);

    /// <summary>
    /// For each letter and place what the letters from there on are worth at best
    /// in the text from there on, the last letter in the last word.
    /// </summary>
    private int[][] BestOnsets(IReadOnlyList<char> letters, TextSpan lastWord)
    {
        int[][] best = [.. Enumerable.Range(0, letters.Count + 1).Select(_ => new int[_text.Length + 2])];
        for (var letter = letters.Count - 1; letter >= 0; letter--)
        {
            best[letter].AsSpan(lastWord.End).Fill(Impossible);
            var first = letter == letters.Count - 1 ? lastWord.Start : 0;
            best[letter].AsSpan(0, first).Fill(Impossible);
            for (var place = lastWord.End - 1; place >= first; place--)
            {
                var here = IsLetter(place, letters[letter]) ? _onset[place] + best[letter + 1][place + 1] : Impossible;
                best[letter][place] = Math.Max(here, best[letter][place + 1]);
            }

            best[letter].AsSpan(0, first).Fill(best[letter][first]);
        }

        return best;
    }

    private bool IsLetter(int place, char letter)
    {
        if (letter != '&')
        {
            return char.ToLowerInvariant(Plain(_text[place])) == letter;
        }

        return _text[place] == '&'
            || (_onset[place] == Initial
                && _words.Any(word => word.Start == place && string.Equals(word.In(_text), "en", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The letter without its accent, which capitals of an abbreviation lack: <i>cliënt</i>, <i>één</i>.</summary>
    private static char Plain(char c) =>
        c < '\u00C0' || !char.IsLetter(c) ? c : ValidText.Normalize(c.ToString(), System.Text.NormalizationForm.FormD)[0];

    private static List<TextSpan> WordsOf(string text)
    {
        List<TextSpan> words = [];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(new TextSpan(start, end));
            }

            start = Math.Max(end, start + 1);
        }

        return words;
    }

    private void MarkOnsets(TextSpan word)
    {
        for (var place = word.Start + 1; place < word.End; place++)
        {
            _onset[place] = char.IsUpper(_text[place]) && char.IsLower(_text[place - 1])
                ? Initial
                : BeginsSyllable(place, word.End) ? Syllable : 0;
        }

        _onset[word.Start] = Initial;
        foreach (var part in Splitter.Split(word.In(_text).ToLowerInvariant()))
        {
            _onset[word.Start + part.Start] = Initial;
        }
    }

    /// <summary>A consonant before a vowel, or the first of two that may begin a Dutch syllable together.</summary>
    private bool BeginsSyllable(int place, int end)
    {
        if (IsVowel(_text[place]) || place + 1 >= end)
        {
            return false;
        }

        var isCluster = place + 2 < end
            && Clusters.Contains(_text[place..(place + 2)].ToLowerInvariant(), StringComparer.Ordinal)
            && IsVowel(_text[place + 2]);
        return IsVowel(_text[place + 1]) || isCluster;
    }

    private static bool IsVowel(char c) => char.ToLowerInvariant(Plain(c)) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
