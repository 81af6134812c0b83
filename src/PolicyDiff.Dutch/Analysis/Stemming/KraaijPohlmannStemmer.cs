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

    private KraaijPohlmannStemmer(string word)
    {
        _word = new StringBuilder(word);
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
        stemmed |= stemmer.LoseGe(0);
        stemmed |= stemmer.LoseGe(1);
        stemmed |= stemmer.ReplaceIfEnds("kt", "k") || stemmer.ReplaceIfEnds("ft", "f") || stemmer.ReplaceIfEnds("pt", "p");
        if (stemmed)
        {
            stemmer.TidyConsonant();
        }

        return stemmer._word.ToString();
    }

    private static bool IsVowel(char c) => c == 'y' || IsAnyE(c) || IsOtherVowel(c);

    private static bool IsAnyE(char c) => c is 'e' or 'ë' or 'é' or 'è' or 'ê';

    private static bool IsOtherVowel(char c) => IsDoubledVowel(c) || c is 'i' or 'ï' or 'í' or 'ì' or 'î';

    private static bool IsDoubledVowel(char c) => c is 'a' or 'ä' or 'á' or 'à' or 'â' or 'o' or 'ö' or 'ó' or 'ò' or 'ô' or 'u' or 'ü' or 'ú' or 'ù' or 'û';

    private static bool IsVowelButY(char c) => IsAnyE(c) || IsOtherVowel(c);

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
            : EndsWith("és") ? InR1("és") && Replace("s", string.Empty)
            : EndsWith("en") ? RemoveEn()
            : EndsWith("s") && InR1("s") && !(EndsWith("ts") && InR1("ts")) && ConsonantBefore("s") && Replace("s", string.Empty);
    }

    private bool RemoveEs() =>
        EndsInR1BehindConsonant("ares") ? ReplaceAndLengthen("es", string.Empty)
        : EndsInR1BehindConsonant("eres") ? Replace("es", string.Empty)
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
                // schilderij is no kind of schild.
                if (ending is "ing" or "isme" or "erij" && EndsWith("ild" + ending))
                {
                    return Replace(ending, "er");
                }

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
                return EndsInR1BehindConsonant(ending) && !IsWhole("inn" + ending) && ReplaceAndLengthen(ending, string.Empty);
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
        var place = from > 0 ? IndexOfGe(from) : StartsWithGe(0) && !IsProtectedFromPrefix() ? 0 : -1;
        if (place < 0 || place + 5 > _word.Length || !HasVowelThenConsonant(place + 2))
        {
            return false;
        }

        _word.Remove(place, 2);
        if (_word[place] is 'ë' or 'ï')
        {
            _word[place] = _word[place] == 'ë' ? 'e' : 'i';
        }

        Measure();
        RemoveParticipleEnding();
        return true;
    }

    private bool StartsWithGe(int place) => place + 1 < _word.Length && _word[place] == 'g' && _word[place + 1] == 'e';

    /// <summary>geeft, geval and gevaar are no forms of effen, vallen and varen.</summary>
    private bool IsProtectedFromPrefix() =>
        StartsWith("geeft") || (StartsWith("geval") && !StartsWith("gevali")) || StartsWith("gevaa") || StartsWith("gevare");

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
        while (place < _word.Length && VowelLength(place) == 0)
        {
            place++;
        }

        while (VowelLength(place) is > 0 and var length)
        {
            place += length;
        }

        return place < _word.Length;
    }

    private void RemoveParticipleEnding()
    {
        if (EndsInR1BehindConsonant("d") && !(EndsWith("nd") && InR1("nd")))
        {
            Replace("d", IsWhole("ind") ? "n" : string.Empty);
        }
        else if (EndsInR1BehindConsonant("t") && !(EndsWith("ht") && InR1("ht")) && !IsWhole("ent"))
        {
            Replace("t", string.Empty);
        }
    }

    private void TidyConsonant()
    {
        var n = _word.Length;
        if (n >= 2 && _word[n - 1] == _word[n - 2] && DoubledConsonants.Contains(_word[n - 1], StringComparison.Ordinal))
        {
            _word.Length -= IsWhole("inn") ? 0 : 1;
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

        if (_word[vowel] == 'ë')
        {
            LengthenTrema(vowel);
        }
        else if ((vowel == 0 || !IsVowelButY(_word[vowel - 1])) && (IsDoubledVowel(_word[vowel]) || (IsAnyE(_word[vowel]) && IsStressedE(vowel))))
        {
            _word.Insert(vowel, _word[vowel]);
        }
    }

    /// <summary><i>financiël</i> becomes <c>financieel</c>.</summary>
    private void LengthenTrema(int trema)
    {
        if (trema > 0 && _word[trema - 1] == 'i')
        {
            _word[trema] = 'e';
            _word.Insert(trema, 'e');
        }
        else if (trema > 0 && _word[trema - 1] == 'e')
        {
            _word.Insert(trema + 1, 'e');
        }
    }

    /// <summary>An e is long unless a vowel stands two before it, or three before it with a consonant before that.</summary>
    private bool IsStressedE(int e)
    {
        var cursor = Math.Max(e - 1, 0);
        var direct = cursor >= 1 && (IsOtherVowel(_word[cursor - 1]) || (IsAnyE(_word[cursor - 1]) && cursor == 1));
        var farther = cursor >= 3 && IsOtherVowel(_word[cursor - 2]) && !IsVowelButY(_word[cursor - 3]);
        return !direct && !farther;
    }

    private bool IsWhole(string word) => _word.Equals(word);

    private bool StartsWith(string beginning) => _word.Length >= beginning.Length && _word.ToString(0, beginning.Length).Equals(beginning, StringComparison.Ordinal);

    private bool EndsWith(string ending) => _word.EndsWith(ending);

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
