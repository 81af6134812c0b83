using System.Text;

namespace PolicyDiff.Dutch.Analysis.Stemming;

/// <summary>Reduces Dutch words to a form that is mostly a word itself: <i>tarieven</i> becomes <c>tarief</c>, <i>begeleiding</i> <c>beleid</c>.</summary>
/// <remarks>
/// W. Kraaij and R. Pohlmann, "Porter's stemming algorithm for Dutch" (1994), in the revision described on snowballstem.org; written anew from that description.
/// R1 is what stands behind the first vowel that a consonant follows, R2 the same within R1; <i>ij</i> counts as one vowel. Both are measured once and
/// again after a prefix or infix <i>ge</i> was lost. Words keep their accents.
/// </remarks>
internal sealed class KraaijPohlmannStemmer
{
    private const string DoubledConsonants = "bcdfghjklmnpqrstvwxz";

    private readonly StringBuilder _word;
    private int _r1;
    private int _r2;
    private bool _lostGe;

    private KraaijPohlmannStemmer(string word)
    {
        _word = new StringBuilder(word);
        MarkConsonants();
        Measure();
    }

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A word in lower case.</param>
    public static string Stem(string word)
    {
        var stemmer = new KraaijPohlmannStemmer(word);
        var stemmed = stemmer.RemovePlural();
        stemmed |= stemmer.RemoveDiminutive();
        stemmed |= stemmer.RemoveNounEnding();
        stemmed |= stemmer.RemoveAdjectiveEnding();
        stemmer.LoseGe(0);
        var lostInfix = stemmer.LoseGe(1);
        stemmed |= stemmer.ReplaceIfEnds("kt", "k") || stemmer.ReplaceIfEnds("ft", "f") || stemmer.ReplaceIfEnds("pt", "p");
        if (stemmed || lostInfix)
        {
            stemmer.TidyConsonant();
        }

        return stemmer._word.Replace('Y', 'y').ToString();
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsShortVowel(char c) => c is 'a' or 'i' or 'o' or 'u';

    /// <summary>Writes y at the start or behind a vowel as a capital: there it is a consonant.</summary>
    private void MarkConsonants()
    {
        if (_word.Length > 0 && _word[0] == 'y')
        {
            _word[0] = 'Y';
        }

        for (var i = 1; i < _word.Length; i++)
        {
            if (_word[i] == 'y' && IsVowel(_word[i - 1]))
            {
                _word[i] = 'Y';
            }
        }
    }

    private void Measure()
    {
        (_r1, _r2) = (_word.Length, _word.Length);
        if (BehindVowelsAndConsonant(0) is { } first)
        {
            _r1 = first;
            _r2 = BehindVowelsAndConsonant(first) ?? _r2;
        }
    }

    private int? BehindVowelsAndConsonant(int place)
    {
        while (place < _word.Length && !IsVowel(_word[place]))
        {
            place++;
        }

        var vowels = place;
        while (VowelLength(vowels) is > 0 and var length)
        {
            vowels += length;
        }

        return vowels > place && vowels < _word.Length ? vowels + 1 : null;
    }

    private int VowelLength(int place) =>
        place + 1 < _word.Length && _word[place] == 'i' && _word[place + 1] == 'j' ? 2
        : place < _word.Length && IsVowel(_word[place]) ? 1 : 0;

    private bool RemovePlural()
    {
        if (EndsWith("ies"))
        {
            return InR1("ies") && Replace("ies", "ie");
        }

        if (EndsWith("aus"))
        {
            return InR1("aus") && VowelBefore("aus") && Replace("aus", "au");
        }

        if (EndsWith("nde"))
        {
            return Replace("nde", "nd");
        }

        return EndsWith("'s") ? Replace("'s", string.Empty)
            : EndsWith("es") ? RemoveEs()
            : EndsWith("en") ? RemoveEn()
            : EndsWith("s") && InR1("s") && !(EndsWith("ts") && InR1("ts")) && ConsonantBefore("s") && Replace("s", string.Empty);
    }

    private bool RemoveEs() =>
        EndsInR1BehindConsonant("ares") ? ReplaceAndLengthen("ares", string.Empty)
        : EndsInR1BehindConsonant("eres") ? Replace("eres", string.Empty)
        : EndsInR1BehindConsonant("es") && Replace("es", "e");

    private bool RemoveEn()
    {
        if (EndsWith("heden") && InR1("heden"))
        {
            return Replace("heden", "heid");
        }

        if (EndsWith("nden"))
        {
            return Replace("en", string.Empty);
        }

        if (EndsInR1BehindConsonant("den"))
        {
            return Replace("den", string.Empty);
        }

        return ((EndsWith("ien") || EndsWith("jen")) && VowelBefore("?en"))
            ? Replace("en", string.Empty)
            : EndsInR1BehindConsonant("en") && ReplaceAndLengthen("en", string.Empty);
    }

    private bool RemoveDiminutive()
    {
        if (EndsWith("lijke") || EndsWith("ische"))
        {
            return InR1("lijke") && Replace("e", string.Empty);
        }

        if (EndsWith("ieve"))
        {
            return EndsInR1BehindConsonant("ieve") && Replace("ve", "f");
        }

        if (EndsWith("ene"))
        {
            return EndsInR1BehindConsonant("ene") && ReplaceAndLengthen("ene", "en");
        }

        if (EndsWith("je"))
        {
            return RemoveJe();
        }

        if (EndsWith("le"))
        {
            return InR1("le") && ReplaceAndLengthen("le", "l");
        }

        if (EndsWith("de"))
        {
            return EndsInR1BehindConsonant("de") && Replace("de", string.Empty);
        }

        return (EndsWith("ge") || EndsWith("te") || EndsWith("se") || EndsWith("re")) && InR1("?e") && Replace("e", string.Empty);
    }

    private bool RemoveJe() =>
        EndsWith("'tje") ? Replace("'tje", string.Empty)
        : EndsInR1BehindConsonant("etje") ? Replace("etje", string.Empty)
        : EndsWith("rntje") ? Replace("tje", string.Empty)
        : EndsWith("tje") && InR1("tje") && VowelBefore("?tje") ? Replace("tje", string.Empty)
        : EndsWith("inkje") ? Replace("inkje", "ing")
        : EndsWith("mpje") ? Replace("pje", string.Empty)
        : EndsWith("'je") && InR1("'je") ? Replace("'je", string.Empty)
        : EndsInR1BehindConsonant("je") && Replace("je", string.Empty);

    private bool RemoveNounEnding()
    {
        foreach (var (ending, replacement, lengthens) in NounEndings)
        {
            if (EndsWith(ending))
            {
                return IsRemovableNounEnding(ending) && (lengthens ? ReplaceAndLengthen(ending, replacement) : Replace(ending, replacement));
            }
        }

        return false;
    }

    private static readonly (string Ending, string Replacement, bool Lengthens)[] NounEndings =
    [
        ("iteit", string.Empty, true), ("atie", "eer", false), ("heid", string.Empty, false), ("ster", string.Empty, false),
        ("rder", "r", false), ("isme", string.Empty, true), ("erij", string.Empty, true), ("arij", "aar", false),
        ("sel", string.Empty, false), ("ing", string.Empty, true), ("fie", "f", true), ("gie", "g", true), ("tst", "t", false), ("dst", "d", false),
    ];

    private bool IsRemovableNounEnding(string ending) => ending switch
    {
        "rder" => true,
        "fie" or "gie" => _word.Length - ending.Length >= _r2,
        "arij" or "tst" or "dst" => EndsInR1BehindConsonant(ending),
        _ => InR1(ending),
    };

    private bool RemoveAdjectiveEnding()
    {
        foreach (var (ending, replacement) in AdjectiveEndings)
        {
            if (EndsWith(ending))
            {
                if (IsRemovableAdjectiveEnding(ending))
                {
                    return ending is "eriger" or "erigst" or "erig" or "end" ? ReplaceAndLengthen(ending, replacement) : Replace(ending, replacement);
                }

                break;
            }
        }

        foreach (var ending in (string[])["iger", "igst", "ig"])
        {
            if (EndsWith(ending))
            {
                return EndsInR1BehindConsonant(ending) && ReplaceAndLengthen(ending, string.Empty);
            }
        }

        return false;
    }

    private static readonly (string Ending, string Replacement)[] AdjectiveEndings =
    [
        ("achtiger", string.Empty), ("achtigst", string.Empty), ("ioneel", "ie"), ("lijker", "lijk"), ("lijkst", "lijk"), ("achtig", string.Empty),
        ("eriger", string.Empty), ("erigst", string.Empty), ("atief", "eer"), ("baar", string.Empty), ("naar", "n"), ("laar", "l"), ("raar", "r"),
        ("tant", "teer"), ("erig", string.Empty), ("end", string.Empty),
    ];

    private bool IsRemovableAdjectiveEnding(string ending) => ending switch
    {
        "naar" or "laar" or "raar" => InR1(ending) && VowelBefore(ending),
        "eriger" or "erigst" or "erig" or "end" => EndsInR1BehindConsonant(ending),
        _ => InR1(ending),
    };

    /// <summary>Drops <i>ge</i> at the start (0), or the first one behind the first letter (1), if three letters with a vowel and then a consonant follow.</summary>
    private bool LoseGe(int from)
    {
        _lostGe = false;
        var place = from == 0 ? (StartsWithGe(0) ? 0 : -1) : IndexOfGe(1);
        if (place < 0 || place + 5 > _word.Length || !HasVowelThenConsonant(place + 2))
        {
            return false;
        }

        _word.Remove(place, 2);
        _lostGe = true;
        Measure();
        RemoveParticipleEnding();
        return _lostGe;
    }

    private bool StartsWithGe(int place) => place + 1 < _word.Length && _word[place] == 'g' && _word[place + 1] == 'e';

    private int IndexOfGe(int from)
    {
        for (var i = from; i + 1 < _word.Length; i++)
        {
            if (StartsWithGe(i))
            {
                return i;
            }
        }

        return -1;
    }

    private bool HasVowelThenConsonant(int place)
    {
        while (place < _word.Length && !IsVowel(_word[place]))
        {
            place++;
        }

        while (place < _word.Length && IsVowel(_word[place]))
        {
            place++;
        }

        return place < _word.Length;
    }

    private void RemoveParticipleEnding()
    {
        if (EndsInR1BehindConsonant("d") && !(EndsWith("nd") && InR1("nd")))
        {
            Replace("d", string.Empty);
        }
        else if (EndsInR1BehindConsonant("t") && !(EndsWith("ht") && InR1("ht")))
        {
            Replace("t", string.Empty);
        }
    }

    private void TidyConsonant()
    {
        var n = _word.Length;
        if (n >= 2 && _word[n - 1] == _word[n - 2] && DoubledConsonants.Contains(_word[n - 1], StringComparison.Ordinal))
        {
            _word.Length--;
        }
        else if (n >= 1 && _word[n - 1] is 'v' or 'z')
        {
            _word[n - 1] = _word[n - 1] == 'v' ? 'f' : 's';
        }
    }

    private bool ReplaceIfEnds(string ending, string replacement) => EndsWith(ending) && Replace(ending, replacement);

    private bool Replace(string ending, string replacement)
    {
        _word.Length -= ending.Length;
        _word.Append(replacement);
        return true;
    }

    private bool ReplaceAndLengthen(string ending, string replacement)
    {
        Replace(ending, replacement);
        LengthenVowel();
        return true;
    }

    /// <summary>Writes a vowel twice where the ending that was lost had made it long: <i>manen</i>, <c>man</c>, <c>maan</c>.</summary>
    private void LengthenVowel()
    {
        var vowel = _word.Length - 2;
        if (vowel < 0 || IsVowel(_word[vowel + 1]) || _word[vowel + 1] is 'w' or 'x')
        {
            return;
        }

        var isFirst = vowel == 0;
        if (!isFirst && IsVowel(_word[vowel - 1]))
        {
            return;
        }

        if (_word[vowel] is 'a' or 'o' or 'u' || (_word[vowel] == 'e' && IsStressedE(vowel - 1)))
        {
            _word.Insert(vowel, _word[vowel]);
        }
    }

    /// <summary>An e is long unless a vowel stands two before it, or three before it with a consonant before that.</summary>
    private bool IsStressedE(int consonant)
    {
        var behind = Math.Max(consonant, 0);
        var direct = behind >= 1 && IsShortVowel(_word[behind - 1]);
        var farther = behind >= 3 && IsShortVowel(_word[behind - 2]) && !IsVowel(_word[behind - 3]);
        return !direct && !farther;
    }

    private bool EndsWith(string ending)
    {
        if (_word.Length < ending.Length)
        {
            return false;
        }

        for (var i = 0; i < ending.Length; i++)
        {
            if (_word[_word.Length - ending.Length + i] != ending[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool InR1(string ending) => _word.Length - ending.Length >= _r1;

    private bool EndsInR1BehindConsonant(string ending) => EndsWith(ending) && InR1(ending) && ConsonantBefore(ending);

    private bool ConsonantBefore(string ending)
    {
        var place = _word.Length - ending.Length - 1;
        return place >= 0 && !IsVowel(_word[place]) && !(place >= 1 && _word[place] == 'j' && _word[place - 1] == 'i');
    }

    private bool VowelBefore(string ending)
    {
        var place = _word.Length - ending.Length - 1;
        return place >= 0 && (IsVowel(_word[place]) || (place >= 1 && _word[place] == 'j' && _word[place - 1] == 'i'));
    }
}
