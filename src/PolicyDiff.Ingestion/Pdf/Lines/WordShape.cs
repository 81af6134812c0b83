using System.Buffers;
using System.Globalization;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Judges by its signs alone whether a word can be one, in any language.</summary>
internal static class WordShape
{
    private const string Around = ".,;:!?()[]{}\"'“”‘’„«»*";
    private const string Vowels = "aeiouyAEIOUY";
    private const int FewestLettersWithVowel = 4;
    private const int OthersPerSymbol = 3;

    // What stands in words, figures and addresses besides letters and digits.
    private static readonly SearchValues<char> Within = SearchValues.Create("'’-‐‑–./,:()€%&@_+§·°\u00AD");

    // What stands alone on sound pages: leaders, rules, bullets, and signs between words.
    private static readonly SearchValues<char> Alone = SearchValues.Create(".…·_-–—•*|→€%&/+=<>≤≥±×§");

    /// <summary>Whether a word can be one.</summary>
    /// <param name="word">The word, without white space.</param>
    /// <returns>Null where it says nothing, such as a dash.</returns>
    public static bool? IsSound(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExcept(Alone))
        {
            return null;
        }

        var core = word.Trim(Around);
        return core.Length switch
        {
            0 => false,
            1 => char.IsDigit(core[0]) || (char.IsLetter(core[0]) && AlphabetOf(core[0]) > 0),
            _ => HasFewSymbols(core) && HasOneAlphabet(core) && CanBeSpoken(core) && !HasDigitsWithin(core),
        };
    }

    private static bool HasFewSymbols(ReadOnlySpan<char> core)
    {
        var (symbols, signs) = (0, 0);
        foreach (var c in core)
        {
            symbols += IsSymbol(c) ? 1 : 0;
            signs += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return signs > 0 && symbols * OthersPerSymbol <= core.Length - symbols;
    }

    private static bool IsSymbol(char c) => !char.IsLetterOrDigit(c) && !Within.Contains(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Whether the letters come from at most two alphabets, as in µmol and β-blocker.</summary>
    private static bool HasOneAlphabet(ReadOnlySpan<char> core)
    {
        var (first, second) = (-1, -1);
        foreach (var c in core)
        {
            if (!char.IsLetter(c) || AlphabetOf(c) is var alphabet && (alphabet == first || alphabet == second))
            {
                continue;
            }

            if (second >= 0)
            {
                return false;
            }

            (first, second) = first < 0 ? (alphabet, second) : (first, alphabet);
        }

        return true;
    }

    /// <summary>Whether a word is no long row of small consonants; abbreviations are in capitals.</summary>
    private static bool CanBeSpoken(ReadOnlySpan<char> core)
    {
        var small = false;
        foreach (var c in core)
        {
            if (!char.IsAsciiLetter(c) || Vowels.Contains(c, StringComparison.Ordinal))
            {
                return true;
            }

            small |= char.IsAsciiLetterLower(c);
        }

        return !small || core.Length < FewestLettersWithVowel;
    }

    /// <summary>Whether digits stand right between letters, which is not so but in names such as H2O and B2B.</summary>
    private static bool HasDigitsWithin(ReadOnlySpan<char> core)
    {
        var (letter, digits, small, found) = (false, false, false, false);
        foreach (var c in core)
        {
            found |= digits && char.IsLetter(c);
            digits = char.IsDigit(c) && (letter || digits);
            letter = char.IsLetter(c);
            small |= char.IsLower(c);
        }

        return found && small;
    }

    /// <summary>
    /// A number for the alphabet of a letter, 0 for Latin: rough, since most alphabets of Unicode fill about 256 places, and those of East
    /// Asia are mixed.
    /// </summary>
    private static int AlphabetOf(char c)
    {
        const char EndOfLatin = '\u0250';
        const char EastAsia = '\u2E80';
        return c switch
        {
            < EndOfLatin or (>= '\u1E00' and < '\u1F00') or (>= '\uFB00' and <= '\uFB06') => 0,
            >= EastAsia => EastAsia >> 8,
            _ => c >> 8,
        };
    }
}
