using System.Globalization;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>Words and numbers: <c>AGB-register</c> is two words, <c>WSV's</c>, <c>o.a</c>, <c>10.000</c> and <c>7,96</c> are one.</summary>
/// <remarks>The word boundary rules WB5 to WB13 of Unicode Standard Annex #29, without those for Hebrew, Katakana and emoji.</remarks>
public sealed class WordTokenizer : Tokenizer
{
    /// <inheritdoc/>
    public override string Name => "words";

    /// <inheritdoc/>
    public override IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < text.Length;)
        {
            if (!IsWordPart(text[start]))
            {
                start++;
                continue;
            }

            var end = EndOfWord(text, start);
            if (HasLetterOrDigit(text.AsSpan(start, end - start)))
            {
                tokens.Add(new Token(text[start..end], new TextSpan(start, end), 1));
            }

            start = end;
        }

        return tokens;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (IsWordPart(text[end]))
            {
                end++;
            }
            else if (end + 1 < text.Length && Joins(text[end - 1], text[end], text[end + 1]))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool Joins(char before, char mark, char after) =>
        (IsLetter(before) && IsLetter(after) && IsInnerLetterMark(mark))
            || (char.IsDigit(before) && char.IsDigit(after) && IsInnerNumberMark(mark));

    /// <summary>MidLetter and MidNumLet of the annex, as far as Dutch text holds them.</summary>
    private static bool IsInnerLetterMark(char c) => c is '\'' or '\u2018' or '\u2019' or '.' or '\u2024' or ':' or '\u00b7' or '\u2027';

    /// <summary>MidNum and MidNumLet of the annex.</summary>
    private static bool IsInnerNumberMark(char c) => c is '\'' or '\u2018' or '\u2019' or '.' or '\u2024' or ',' or ';';

    private static bool IsWordPart(char c) => IsLetter(c) || char.IsDigit(c) || c is '_';

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.IsSurrogate(c) || c is '\u00ad' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool HasLetterOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
