using System.Globalization;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="IsNumber">Whether it consists of digits with dots and commas.</param>
internal sealed record TextToken(string Text, int Start, bool IsNumber)
{
    private (bool IsNumber, decimal Value)? _numberWord;

    /// <summary>The first UTF-16 unit behind the token.</summary>
    public int End => Start + Text.Length;

    /// <summary>The text in lower case.</summary>
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>The number that the token says in one word; null where it says none. Many readers ask, so it is read once.</summary>
    public decimal? NumberWord
    {
        get
        {
            _numberWord ??= (NumberWords.TryParse(Text, out var value), value);
            return _numberWord is (true, var number) ? number : null;
        }
    }

    /// <summary>Cuts a text into words, numbers and signs; letters and digits that touch (<c>S3</c>, <c>1e</c>) are one word.</summary>
    public static IReadOnlyList<TextToken> Of(string text)
    {
        List<TextToken> tokens = [];
        var start = 0;
        while (start < text.Length)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var number = NumberEnd(text, start);
            var end = number > start ? number : WordEnd(text, start);
            tokens.Add(new TextToken(text[start..end], start, number > start));
            start = end;
        }

        return tokens;
    }

    /// <summary>Whether nothing stands between this token and the next.</summary>
    public bool Touches(TextToken next) => End == next.Start;

    /// <summary>
    /// The end of digits with dots and commas between them; the start where there are none, or where a word begins with them.
    /// </summary>
    private static int NumberEnd(string text, int start)
    {
        var (end, next) = (start, BehindDigits(text, start));
        while (next > end && (next == text.Length || !(IsWordCharacter(text[next]) || IsPower(text[next])) || IsUnitAt(text, next)))
        {
            end = next;
            next = end < text.Length && text[end] is '.' or ',' && BehindDigits(text, end + 1) is var more && more > end + 1 ? more : end;
        }

        return end;
    }

    // "516mg", "24u": a unit that touches its number. One letter more often names a part: "artikel 5g".
    private static bool IsUnitAt(string text, int start)
    {
        var end = BehindLetters(text, start);
        return end > start
            && (end == text.Length || !IsWordCharacter(text[end]))
            && text[start..end].ToLowerInvariant() is var word
            && (word is "u" || (word.Length > 1 && Units.IsUnit(word)));
    }

    /// <summary>The end of a word with its apostrophes (<c>RO's</c>) and power (<c>m²</c>), or of one sign.</summary>
    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        if (end == start)
        {
            return start + 1;
        }

        while (end < text.Length && text[end] is '\'' or '’' && BehindLetters(text, end + 1) is var more && more > end + 1)
        {
            end = more;
        }

        return end < text.Length && IsPower(text[end]) ? end + 1 : end;
    }

    private static int BehindDigits(string text, int start)
    {
        while (start < text.Length && char.IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int BehindLetters(string text, int start)
    {
        while (start < text.Length && IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsWordCharacter(char c) => char.IsDigit(c) || IsLetter(c);

    private static bool IsLetter(char c) => char.IsLetter(c)
        || (!char.IsAscii(c)
            && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark);

    private static bool IsPower(char c) => c is '²' or '³';
}
