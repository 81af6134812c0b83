namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>Finds words and numbers.</summary>
/// <remarks>
/// Rules WB4 to WB13b of Unicode Standard Annex #29; like Lucene's StandardTokenizer it keeps a run of South East Asian characters
/// (line break class SA) whole and takes each Han and Hiragana character by itself.
/// </remarks>
internal static class WordMatcher
{
    private const WordBreak Core = WordBreak.AnyLetter | WordBreak.Numeric | WordBreak.Katakana;

    /// <summary>The end of the longest word that begins at a place; the place itself where none does.</summary>
    public static int End(CharacterReader text, int start)
    {
        var properties = text.At(start, out var next);
        var single = (properties & (WordBreak.Han | WordBreak.Hiragana)) != 0 ? text.BehindExtensions(next) : start;
        var run = start;
        while ((text.At(run, out next) & WordBreak.ComplexContext) != 0)
        {
            run = text.BehindExtensions(next);
        }

        return Math.Max(Math.Max(single, run), WordEnd(text, start));
    }

    private static int WordEnd(CharacterReader text, int start)
    {
        var (end, place, before) = (start, start, WordBreak.Other);
        while (place < text.Length)
        {
            var properties = text.At(place, out var next);
            next = text.BehindExtensions(next);
            if ((properties & WordBreak.ExtendNumLet) != 0)
            {
                before = WordBreak.ExtendNumLet;
                end = end > start ? next : end;
            }
            else if ((properties & Core) != 0 && Follows(before, properties))
            {
                (before, end) = (properties & Core, next);
            }
            else if (end == place && Bridge(text, before, properties, ref next))
            {
                end = next;
            }
            else
            {
                break;
            }

            place = next;
        }

        return end;
    }

    /// <summary>Whether a letter or digit joins what stands before it without a break.</summary>
    private static bool Follows(WordBreak before, WordBreak properties) =>
        before is WordBreak.Other or WordBreak.ExtendNumLet
            || ((before & WordBreak.Katakana) != 0) == ((properties & WordBreak.Katakana) != 0);

    /// <summary>A mark inside a word or number: it counts only with a letter or digit behind it, which is taken too.</summary>
    private static bool Bridge(CharacterReader text, WordBreak before, WordBreak mark, ref int next)
    {
        var behind = text.At(next, out var end);
        var letters = (before & WordBreak.AnyLetter) != 0 && (mark & WordBreak.InsideLetters) != 0 && (behind & WordBreak.AnyLetter) != 0;
        var numbers = (before & WordBreak.Numeric) != 0 && (mark & WordBreak.InsideNumbers) != 0 && (behind & WordBreak.Numeric) != 0;
        var hebrew = (before & WordBreak.HebrewLetter) != 0
            && (mark & WordBreak.DoubleQuote) != 0
            && (behind & WordBreak.HebrewLetter) != 0;
        if (letters || numbers || hebrew)
        {
            next = text.BehindExtensions(end);
            return true;
        }

        return (before & WordBreak.HebrewLetter) != 0 && (mark & WordBreak.SingleQuote) != 0;
    }
}
