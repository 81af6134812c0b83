using System.Globalization;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>A number among the tokens of a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The index of the token behind it.</param>
/// <param name="IsArticle">Whether it may be no number but the article <i>een</i>.</param>
internal readonly record struct Numeral(decimal Value, int Next, bool IsArticle);

/// <summary>Reads numbers in digits or words, with a scale behind them (<c>1,2 miljoen</c>).</summary>
internal static class NumeralReader
{
    private static readonly Dictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["duizend"] = 1_000,
        ["miljoen"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["miljard"] = 1_000_000_000,
        ["mld"] = 1_000_000_000,
    };

    /// <summary>Reads the number that begins at a token.</summary>
    public static bool TryRead(IReadOnlyList<Token> tokens, int index, bool isMoney, out Numeral numeral)
    {
        numeral = default;
        if (index >= tokens.Count)
        {
            return false;
        }

        var token = tokens[index];
        decimal? read = token.IsNumber ? Amount.TryParse(token.Text, isMoney, out var amount) ? amount : null : token.NumberWord ?? Thousands(token.Lower);
        if (read is not { } value)
        {
            return false;
        }

        var next = index + 1;
        while (isMoney && token.IsNumber && IsGroup(tokens, next))
        {
            value = (value * 1000) + int.Parse(tokens[next].Text, NumberStyles.None, CultureInfo.InvariantCulture);
            next++;
        }

        if (next < tokens.Count && Scales.TryGetValue(tokens[next].Lower, out var scale))
        {
            value *= scale;
            next++;
        }

        numeral = new Numeral(value, next, token.Lower is "een" && next == index + 1);
        return true;
    }

    // "100k".
    private static decimal? Thousands(string word) =>
        word.Length > 1 && word[^1] is 'k' && decimal.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var thousands) ? thousands * 1000 : null;

    // "1 250 000": three digits behind one blank.
    private static bool IsGroup(IReadOnlyList<Token> tokens, int index) =>
        index < tokens.Count && tokens[index].Text.Length == 3 && tokens[index].Text.All(char.IsAsciiDigit) && tokens[index].Start - tokens[index - 1].End == 1 && tokens[index - 1].Text.Length <= 3
        && tokens[index - 1].Text.All(char.IsAsciiDigit);
}
