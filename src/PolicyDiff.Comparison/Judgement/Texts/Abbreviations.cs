using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>
/// Matches an abbreviation with the words it is short for, though no text defines it: <i>BSN</i>, <i>burgerservicenummer</i>.
/// </summary>
internal static class Abbreviations
{
    private const int Longest = 6;
    private const int MostWords = 7;

    /// <summary>Marks abbreviations of one text, and the words of the other that they stand for, as answered.</summary>
    public static void Match(JudgedText here, double[] ofHere, JudgedText there, double[] ofThere)
    {
        foreach (var (index, item) in here.Items.Index())
        {
            var word = item.Unit.Text;
            if (ofHere[index] < 0.5
                && word.Length is >= 2 and <= Longest
                && word.All(char.IsAsciiLetter)
                && IsCapitals(here, item.Unit)
                && Meaning(word, there) is var (first, next))
            {
                ofHere[index] = 1;
                foreach (var (place, other) in there.Items.Index()
                    .Where(entry => entry.Item.Unit.First >= first && entry.Item.Unit.First < next))
                {
                    ofThere[place] = 1;
                }
            }
        }
    }

    private static bool IsCapitals(JudgedText text, LexicalUnit unit) =>
        text.Written(unit) is var written && written.Count(char.IsUpper) >= 2;

    /// <summary>
    /// The words, first and behind the last, whose letters in order make the abbreviation, with the initial of each word among them.
    /// </summary>
    private static (int First, int Next)? Meaning(string abbreviation, JudgedText there)
    {
        for (var first = 0; first < there.Words.Count; first++)
        {
            if (there.Words[first][0] != abbreviation[0])
            {
                continue;
            }

            for (var next = first + 1; next <= Math.Min(there.Words.Count, first + MostWords); next++)
            {
                if (IsShortFor(abbreviation, [.. there.Words.Skip(first).Take(next - first)]))
                {
                    return (first, next);
                }
            }
        }

        return null;
    }

    private static bool IsShortFor(string abbreviation, IReadOnlyList<string> words)
    {
        var joined = string.Concat(words);
        var initials = string.Concat(words.Where(word => !CueWords.IsFunctionWord(word)).Select(word => word[0]));
        return joined.Length >= 3 * abbreviation.Length
            && joined.All(char.IsLetter)
            && initials.Length >= Math.Max(1, abbreviation.Length - 2)
            && (initials.Length >= 2 || joined.Length <= 30)
            && initials.All(abbreviation.Contains)
            && IsSubsequence(abbreviation, joined);
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var found = 0;
        foreach (var letter in whole)
        {
            found += found < part.Length && part[found] == letter ? 1 : 0;
        }

        return found == part.Length;
    }
}
