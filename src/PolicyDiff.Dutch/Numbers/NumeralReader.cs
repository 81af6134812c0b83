using System.Globalization;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>A number among the tokens of a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The index of the token behind it.</param>
/// <param name="IsArticle">Whether it may be no number but the article <i>een</i>.</param>
internal readonly record struct Numeral(decimal Value, int Next, bool IsArticle);

/// <summary>Reads numbers in digits or words, with a scale behind them (<c>1,2 miljoen</c>).</summary>
internal static class NumeralReader
{
    /// <summary>A number in groups of three digits ends before it is more than any rule says.</summary>
    private const decimal LargestGrouped = 1_000_000_000_000m;

    private static readonly Dictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["duizend"] = 1_000,
        ["miljoen"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["mio"] = 1_000_000,
        ["miljard"] = 1_000_000_000,
        ["mld"] = 1_000_000_000,
    };

    /// <summary>Reads the number that begins at a token.</summary>
    public static bool TryRead(IReadOnlyList<TextToken> tokens, int index, bool isMoney, out Numeral numeral)
    {
        if (TryFraction(tokens, index, out numeral))
        {
            return Units.IsUnit(Word(tokens, numeral.Next)) || !IsSignFraction(tokens, index);
        }

        if (TryPart(tokens, index, out numeral))
        {
            return true;
        }

        if (index >= tokens.Count)
        {
            return false;
        }

        var token = tokens[index];
        decimal? read = token.IsNumber
            ? Amount.TryParse(token.Text, isMoney, out var amount) ? amount : null
            : token.NumberWord ?? Thousands(token.Lower);
        if (read is not { } value)
        {
            return false;
        }

        var next = index + 1;
        (value, next) = token.IsNumber ? Groups(tokens, value, next) : Sum(tokens, value, next);
        (value, next) = AndHalf(tokens, value, next);
        if (next < tokens.Count
            && (Scales.TryGetValue(tokens[next].Lower, out var scale) || (isMoney && tokens[next].Text is "M" && (scale = 1_000_000) > 0)))
        {
            value *= scale;
            next++;
        }

        numeral = new Numeral(value, next, token.Lower is "een" && next == index + 1);
        return true;
    }

    /// <summary>
    /// Reads a number with a sign of a fraction, or two numbers with a stroke between them: <c>½</c>, <c>2½</c>, <c>3/4</c>.
    /// </summary>
    public static bool TryFraction(IReadOnlyList<TextToken> tokens, int index, out Numeral numeral)
    {
        numeral = default;
        if (Sign(tokens, index) is { } alone)
        {
            numeral = new Numeral(alone, index + 1, IsArticle: false);
        }
        else if (IsSmall(tokens, index) && Sign(tokens, index + 1) is { } behind)
        {
            numeral = new Numeral(Digits(tokens, index) + behind, index + 2, IsArticle: false);
        }
        else if (IsSignFraction(tokens, index))
        {
            numeral = new Numeral(Digits(tokens, index) / Digits(tokens, index + 2), index + 3, IsArticle: false);
        }

        return numeral.Next > 0;
    }

    private static string Word(IReadOnlyList<TextToken> tokens, int index) =>
        index >= 0 && index < tokens.Count ? tokens[index].Lower : string.Empty;

    private static bool IsSmall(IReadOnlyList<TextToken> tokens, int index) =>
        index < tokens.Count && tokens[index].IsNumber && tokens[index].Text.Length <= 2 && tokens[index].Text.All(char.IsAsciiDigit);

    private static decimal Digits(IReadOnlyList<TextToken> tokens, int index) =>
        decimal.Parse(tokens[index].Text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal? Sign(IReadOnlyList<TextToken> tokens, int index) =>
        index < tokens.Count
            && tokens[index].Text.Length == 1
            && CharUnicodeInfo.GetUnicodeCategory(tokens[index].Text[0]) is UnicodeCategory.OtherNumber
        && CharUnicodeInfo.GetNumericValue(tokens[index].Text[0]) is > 0 and < 1 and var value
            ? decimal.Round((decimal)value, 6)
            : null;

    // "3/4": neither "24/7" nor part of a date or name.
    private static bool IsSignFraction(IReadOnlyList<TextToken> tokens, int index) =>
        IsSmall(tokens, index)
            && Word(tokens, index + 1) is "/"
            && IsSmall(tokens, index + 2)
            && tokens[index].Touches(tokens[index + 1])
            && tokens[index + 1].Touches(tokens[index + 2])
        && Digits(tokens, index) > 0
        && Digits(tokens, index) < Digits(tokens, index + 2)
        && !(index > 0 && tokens[index - 1].Touches(tokens[index]))
        && !(index + 3 < tokens.Count && tokens[index + 2].Touches(tokens[index + 3]) && tokens[index + 3].Text is "/" or "-");

    // "een halve liter", "half uur", "een kwart procent": a part of one, before what it is a part of.
    private static bool TryPart(IReadOnlyList<TextToken> tokens, int index, out Numeral numeral)
    {
        var at = Word(tokens, index) is "een" or "één" ? index + 1 : index;
        var (part, next) = (Word(tokens, at), Word(tokens, at + 1));
        numeral = part switch
        {
            "half" or "halve" when Units.IsUnit(next)
                || (at > index && next.Length > 1 && char.IsLetter(next[0])) => new Numeral(0.5m, at + 1, IsArticle: false),
            "kwart" when at > index && Units.IsUnit(next) => new Numeral(0.25m, at + 1, IsArticle: false),
            _ => default,
        };
        return numeral.Next > 0;
    }

    // "1 250 000".
    private static (decimal Value, int Next) Groups(IReadOnlyList<TextToken> tokens, decimal value, int next)
    {
        while (value < LargestGrouped && IsGroup(tokens, next))
        {
            value = (value * 1000) + WholeNumber.Of(tokens[next].Text);
            next++;
        }

        return (value, next);
    }

    // "twaalfduizend vijfhonderd".
    private static (decimal Value, int Next) Sum(IReadOnlyList<TextToken> tokens, decimal value, int next) =>
        value >= 1000
            && value % 1000 == 0
            && next < tokens.Count
            && tokens[next].Lower is not ("een" or "één")
            && tokens[next].NumberWord is > 0 and < 1000 and var rest
            ? (value + rest, next + 1)
            : (value, next);

    // "twee en een half".
    private static (decimal Value, int Next) AndHalf(IReadOnlyList<TextToken> tokens, decimal value, int next) =>
        value == decimal.Truncate(value)
            && Word(tokens, next) is "en"
            && Word(tokens, next + 1) is "een"
            && Word(tokens, next + 2) is "half" or "halve"
            && Units.IsUnit(Word(tokens, next + 3))
            ? (value + 0.5m, next + 3)
            : (value, next);

    // "100k".
    private static decimal? Thousands(string word) =>
        word.Length > 1
            && word[^1] is 'k'
            && decimal.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var thousands) ? thousands * 1000 : null;

    // "1 250 000": three digits behind one blank.
    private static bool IsGroup(IReadOnlyList<TextToken> tokens, int index) =>
        index < tokens.Count
            && tokens[index].Text.Length == 3
            && tokens[index].Text.All(char.IsAsciiDigit)
            && tokens[index].Start - tokens[index - 1].End == 1
            && tokens[index - 1].Text.Length <= 3
        && tokens[index - 1].Text.All(char.IsAsciiDigit);
}
