using System.Text;

namespace PolicyDiff.Dutch.Analysis.Stemming;

/// <summary>Cuts the endings off Dutch words: <i>begrotingen</i> and <i>begroting</i> become <c>begrot</c>.</summary>
/// <remarks>
/// M.F. Porter's Dutch stemmer as described on snowballstem.org (2002), the one that Lucene uses; written anew from that description.
/// R1 is what stands behind the first consonant that follows a vowel, and begins no earlier than the fourth letter; R2 is the R1 of R1.
/// </remarks>
public sealed class DutchStemmer
{
    private readonly StringBuilder _word;
    private readonly int _r1;
    private readonly int _r2;
    private bool _removedE;

    private DutchStemmer(string word)
    {
        _word = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            _word.Append(WithoutAccent(c));
        }

        MarkConsonants();
        (_r1, _r2) = Regions();
    }

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A word in lower case, in normal form C.</param>
    public static string Stem(string word)
    {
        var stemmer = new DutchStemmer(word);
        stemmer.RemovePlural();
        stemmer.RemoveE();
        stemmer.RemoveHeid();
        stemmer.RemoveDerivation();
        stemmer.ShortenVowel();
        return stemmer._word.Replace('Y', 'y').Replace('I', 'i').ToString();
    }

    private static char WithoutAccent(char c) => c switch
    {
        'ä' or 'á' => 'a',
        'ë' or 'é' => 'e',
        'ï' or 'í' => 'i',
        'ö' or 'ó' => 'o',
        'ü' or 'ú' => 'u',
        _ => c,
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

    /// <summary>Writes y at the start or behind a vowel, and i between vowels, as capitals: there they are consonants.</summary>
    private void MarkConsonants()
    {
        if (_word.Length > 0 && _word[0] == 'y')
        {
            _word[0] = 'Y';
        }

        for (var i = 0; i + 1 < _word.Length; i++)
        {
            if (!IsVowel(_word[i]))
            {
                continue;
            }

            if (_word[i + 1] == 'i' && i + 2 < _word.Length && IsVowel(_word[i + 2]))
            {
                _word[i + 1] = 'I';
            }
            else if (_word[i + 1] == 'y')
            {
                _word[i + 1] = 'Y';
            }
        }
    }

    private (int R1, int R2) Regions()
    {
        if (BehindVowelAndConsonant(0) is not { } r1)
        {
            return (_word.Length, _word.Length);
        }

        return (Math.Max(r1, 3), BehindVowelAndConsonant(r1) ?? _word.Length);
    }

    private int? BehindVowelAndConsonant(int start)
    {
        for (var i = start + 1; i < _word.Length; i++)
        {
            if (IsVowel(_word[i - 1]) && !IsVowel(_word[i]))
            {
                return i + 1;
            }
        }

        return null;
    }

    private void RemovePlural()
    {
        if (EndsWith("heden"))
        {
            if (InR1("heden"))
            {
                Cut("heden");
                _word.Append("heid");
            }
        }
        else if (EndsWith("ene"))
        {
            RemoveEn("ene");
        }
        else if (EndsWith("en"))
        {
            RemoveEn("en");
        }
        else
        {
            RemoveS(EndsWith("se") ? "se" : "s");
        }
    }

    private void RemoveS(string ending)
    {
        if (EndsWith(ending) && InR1(ending) && Before(ending) is { } before && !IsVowel(before) && before != 'j')
        {
            Cut(ending);
        }
    }

    private void RemoveEn(string ending)
    {
        if (InR1(ending) && Before(ending) is { } before && !IsVowel(before) && !EndsWith("gem" + ending))
        {
            Cut(ending);
            Undouble();
        }
    }

    private void RemoveE()
    {
        if (EndsWith("e") && InR1("e") && Before("e") is { } before && !IsVowel(before))
        {
            Cut("e");
            _removedE = true;
            Undouble();
        }
    }

    private void RemoveHeid()
    {
        if (!EndsWith("heid") || !InR2("heid") || Before("heid") == 'c')
        {
            return;
        }

        Cut("heid");
        if (EndsWith("en"))
        {
            RemoveEn("en");
        }
    }

    private void RemoveDerivation()
    {
        if ((EndsWith("end") || EndsWith("ing")) && InR2("ing"))
        {
            Cut("ing");
            if (!RemoveIg())
            {
                Undouble();
            }
        }
        else if (EndsWith("lijk") && InR2("lijk"))
        {
            Cut("lijk");
            RemoveE();
        }
        else if (EndsWith("baar") && InR2("baar"))
        {
            Cut("baar");
        }
        else if (EndsWith("bar") && InR2("bar") && _removedE)
        {
            Cut("bar");
        }
        else
        {
            RemoveIg();
        }
    }

    private bool RemoveIg()
    {
        if (!EndsWith("ig") || !InR2("ig") || Before("ig") == 'e')
        {
            return false;
        }

        Cut("ig");
        return true;
    }

    /// <summary>maan becomes man, so that it meets manen.</summary>
    private void ShortenVowel()
    {
        var n = _word.Length;
        if (n >= 4 && !IsVowel(_word[n - 1]) && _word[n - 1] != 'I'
            && _word[n - 2] is 'a' or 'e' or 'o' or 'u' && _word[n - 3] == _word[n - 2] && !IsVowel(_word[n - 4]))
        {
            _word.Remove(n - 2, 1);
        }
    }

    private void Undouble()
    {
        if (EndsWith("kk") || EndsWith("dd") || EndsWith("tt"))
        {
            _word.Length--;
        }
    }

    private bool EndsWith(string ending) => _word.EndsWith(ending);

    private bool InR1(string ending) => _word.Length - ending.Length >= _r1;

    private bool InR2(string ending) => _word.Length - ending.Length >= _r2;

    private char? Before(string ending) => _word.Length > ending.Length ? _word[_word.Length - ending.Length - 1] : null;

    private void Cut(string ending) => _word.Length -= ending.Length;
}
