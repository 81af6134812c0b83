using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Reads the one value that begins at a token.</summary>
internal sealed class QuantityReader(string text, IReadOnlyList<Token> tokens)
{
    private static readonly IReadOnlySet<string> Labels = WordList.Words(typeof(QuantityReader).Assembly, "number-labels.txt");

    /// <summary>The words, numbers and signs of the text.</summary>
    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>Reads a value.</summary>
    /// <param name="index">The token that the value must begin at.</param>
    /// <param name="value">The value; null where none begins here.</param>
    /// <param name="next">The first token that is not used up, also where there is no value; at least <paramref name="index"/>.</param>
    public bool TryRead(int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        next = index;
        value = null;
        return FrequencyReader.TryRead(this, index, out value, out next)
            || FractionReader.TryRead(this, index, out value, out next)
            || TryMoney(index, out value, out next)
            || TryAdjective(index, out value, out next)
            || TryHalf(index, out value, out next)
            || TryQuantity(index, out value, out next);
    }

    /// <summary>The token in lower case; empty behind the last one and before the first.</summary>
    public string Word(int index) => index >= 0 && index < tokens.Count ? tokens[index].Lower : string.Empty;

    /// <summary>A value over the given tokens.</summary>
    public PolicyValue Value(ValueKind kind, string canonical, int first, int next)
    {
        var span = new TextSpan(tokens[first].Start, tokens[next - 1].End);
        return new PolicyValue(kind, span.In(text), canonical, span);
    }

    private bool TryMoney(int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        value = null;
        next = index;
        var isNegative = Word(index + 1) is "-" or "–" or "−";
        if (Word(index) is not ("€" or "eur" or "euro") || !NumeralReader.TryRead(tokens, index + (isNegative ? 2 : 1), isMoney: true, out var low))
        {
            return false;
        }

        next = BehindDash(low.Next);
        isNegative |= index > 0 && (Word(index - 1) is "−" || (Word(index - 1) is "-" && Word(index - 2) is "/" or "" or "("));
        var canonical = (isNegative ? "-" : string.Empty) + Amount.Canonical(low.Value);
        if (Word(next) is "-" or "–" && NumeralReader.TryRead(tokens, Word(next + 1) is "€" ? next + 2 : next + 1, isMoney: true, out var high) && high.Value > low.Value)
        {
            next = BehindDash(high.Next);
            canonical += $"..{Amount.Canonical(high.Value)}";
        }

        value = Value(ValueKind.Money, $"{canonical} EUR", index, next);
        return true;
    }

    // The ",-" or ",--" behind a round amount.
    private int BehindDash(int next)
    {
        if (Word(next) is not "," || Word(next + 1) is not ("-" or "–" or "—" or "="))
        {
            return next;
        }

        var behind = next + 2;
        return Word(behind) is "-" ? behind + 1 : behind;
    }

    // "driejarige", "24-uurs", "vijfdaagse": a length of time as an adjective.
    private bool TryAdjective(int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        value = null;
        next = index;
        var word = Word(index);
        foreach (var ending in (string[])["jarige", "jarig", "daagse", "daags", "weekse", "maandse", "maands"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && NumberWords.TryParse(word[..^ending.Length], out var amount))
            {
                next = index + 1;
                value = Duration(ValueKind.Duration, amount, amount, TimeUnits.Of(ending.TrimEnd('e')) ?? "dag", index, next);
                return true;
            }
        }

        return false;
    }

    // "half uur", "half jaar" without an article.
    private bool TryHalf(int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        var isHalf = Word(index) is "half" or "halve" && TimeUnits.Of(Word(index + 1)) is not null;
        next = isHalf ? index + 2 : index;
        value = isHalf ? Duration(ValueKind.Duration, 0.5m, 0.5m, TimeUnits.Of(Word(index + 1))!, index, next) : null;
        return isHalf;
    }

    private bool TryQuantity(int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        value = null;
        next = index;
        if (!NumeralReader.TryRead(tokens, index, isMoney: false, out var low) || IsPartOfName(index, low.Next))
        {
            return false;
        }

        next = low.Next;
        if (low.IsArticle)
        {
            return TryUnit(index, low, low, out value, out next) || (next = index) < 0;
        }

        var high = ReadHigh(index, low);
        next = high.Next;
        if (TryUnit(index, low, high, out value, out next))
        {
            return true;
        }

        next = high.Next;
        if (IsVague(index, next))
        {
            return false;
        }

        value = low == high
            ? Value(ValueKind.Count, Amount.Canonical(low.Value), index, next)
            : Value(ValueKind.Range, Bounds(low, high), index, next);
        return true;
    }

    private static string Bounds(Numeral low, Numeral high) =>
        low.Value == high.Value ? Amount.Canonical(low.Value) : $"{Amount.Canonical(low.Value)}..{Amount.Canonical(high.Value)}";

    // The upper bound behind "-", "tot", "tot en met", "t/m", "à", or "en" where "tussen" stands before.
    private Numeral ReadHigh(int index, Numeral low)
    {
        var (at, isRange) = (Word(low.Next), Word(low.Next + 1), Word(low.Next + 2)) switch
        {
            ("-" or "–", _, _) => (low.Next + 1, true),
            ("tot", "en", "met") => (low.Next + 3, true),
            ("tot" or "à" or "á", _, _) => (low.Next + 1, true),
            ("t", "/", "m") => (low.Next + 3, true),
            ("en", _, _) => (low.Next + 1, Word(index - 1) is "tussen" or "de" && Word(index - 2) is "tussen" || Word(index - 1) is "tussen"),
            _ => (low.Next, false),
        };
        return isRange && NumeralReader.TryRead(tokens, at, isMoney: false, out var high) && !high.IsArticle && high.Value > low.Value ? high : low;
    }

    private bool TryUnit(int index, Numeral low, Numeral high, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        next = high.Next;
        value = null;
        var unit = Word(next) is "-" && next > 0 && tokens[next - 1].Touches(tokens[next]) && TimeUnits.Of(Word(next + 1)) is not null ? Word(++next) : Word(next);
        if (unit is "half" or "halve" && TimeUnits.Of(Word(next + 1)) is { } halved)
        {
            next += 2;
            value = Duration(ValueKind.Duration, low.Value / 2, high.Value / 2, halved, index, next);
        }
        else if (unit is "half" or "halve" && low.IsArticle && Word(next + 1).Length > 1 && char.IsLetter(Word(next + 1)[0]))
        {
            value = Value(ValueKind.Count, Amount.Canonical(low.Value / 2), index, ++next);
        }
        else if (Compound(unit) is var (parts, of))
        {
            value = Duration(ValueKind.Duration, low.Value * parts, high.Value * parts, of, index, ++next);
        }
        else if (TimeUnits.Of(unit) is { } timeUnit)
        {
            next++;
            value = Duration(IsWork(index, next, timeUnit) ? ValueKind.Count : ValueKind.Duration, low.Value, high.Value, timeUnit, index, next);
        }
        else if (!low.IsArticle)
        {
            value = Measured(index, low, high, unit, ref next);
        }

        return value is not null;
    }

    // Units that hold so many of another.
    private static (decimal Parts, string Of)? Compound(string unit) => unit switch
    {
        "halfjaar" => (6, "maand"),
        "halfuur" => (30, "minuut"),
        "kwartier" => (15, "minuut"),
        "etmaal" => (24, "uur"),
        _ => null,
    };

    private PolicyValue? Measured(int index, Numeral low, Numeral high, string unit, ref int next)
    {
        switch (unit)
        {
            case "%" or "procent" or "pct" or "pct.":
                return Value(ValueKind.Percentage, $"{(IsNegative(index) ? "-" : string.Empty)}{Bounds(low, high)} %", index, ++next);
            case "‰" or "promille":
                return Value(ValueKind.Percentage, $"{Amount.Canonical(low.Value / 10)} %", index, ++next);
            case "procentpunt" or "procentpunten":
                return Value(ValueKind.Percentage, $"{Bounds(low, high)} procentpunt", index, ++next);
            case "euro" or "eur" or "€":
                return Value(ValueKind.Money, $"{Bounds(low, high)} EUR", index, ++next);
            default:
                return null;
        }
    }

    // A minus that touches the number and nothing before it.
    private bool IsNegative(int index) =>
        Word(index - 1) is "-" or "–" or "−" && tokens[index - 1].Touches(tokens[index]) && (index < 2 || !tokens[index - 2].Touches(tokens[index - 1]));

    private PolicyValue Duration(ValueKind kind, decimal low, decimal high, string unit, int first, int next)
    {
        var (lowest, lowUnit) = TimeUnits.Normalize(low, unit);
        var (highest, highUnit) = TimeUnits.Normalize(high, unit);
        var canonical = low == high ? $"{Amount.Canonical(lowest)} {lowUnit}"
            : string.Equals(lowUnit, highUnit, StringComparison.Ordinal) ? $"{Amount.Canonical(lowest)}..{Amount.Canonical(highest)} {lowUnit}"
            : $"{Amount.Canonical(low)}..{Amount.Canonical(high)} {unit}";
        return Value(kind, canonical, first, next);
    }

    // Hours "per week" or of something ("24 uur nascholing") are an amount of work; "binnen 24 uur" is a length of time.
    private bool IsWork(int index, int next, string unit) =>
        unit is "uur" or "minuut" && Word(next - 2) is not "-" && !Enumerable.Range(1, 3).Any(back => Word(index - back) is "binnen" or "na" or "uiterlijk" or "gedurende" or "langer" or "korter")
        && (Word(next) is "per" || (Word(next).Length > 3 && char.IsLetter(Word(next)[0]) && Word(next) is not ("voor" or "vóór" or "nadat" or "voordat" or "bereikbaar" or "geopend")));

    // "POH-3", "24/7" and "stap 2" are names; "2)" and "1." number an item, "[1]" and "[^1]" a footnote.
    private bool IsPartOfName(int index, int next)
    {
        var isJoined = index > 0 && tokens[index - 1].Touches(tokens[index])
            && (tokens[index - 1].Text is "/" or ":" or "&" or "." or "_" or "[" or "^"
                || (tokens[index - 1].Text is "-" or "–" && index > 1 && tokens[index - 2].Touches(tokens[index - 1]) && !tokens[index - 2].IsNumber));
        var isJoinedBehind = tokens[index].IsNumber && next < tokens.Count && tokens[next - 1].Touches(tokens[next])
            && (tokens[next].Text is "/" or ":" or "_" || IsHyphenOfWord(next) || (tokens[next].Text is ")" && !HasOpenBracket(index)));
        return isJoined || isJoinedBehind || Labels.Contains(Word(index - 1)) || (index == 0 && Word(next) is "." && tokens.Count > next + 1 && tokens[index].IsNumber);
    }

    // "75-plussers": not the hyphen of a range or of "24-uurs".
    private bool IsHyphenOfWord(int index) =>
        Word(index) is "-" && index + 1 < tokens.Count && tokens[index].Touches(tokens[index + 1]) && char.IsLetter(Word(index + 1)[0]) && TimeUnits.Of(Word(index + 1)) is null;

    private bool HasOpenBracket(int index) => text.AsSpan(0, tokens[index].Start).LastIndexOf('(') > text.AsSpan(0, tokens[index].Start).LastIndexOf(')');

    // "één van de", "één of meer", and "acht" as a form of "achten".
    private bool IsVague(int index, int next) => Word(index) switch
    {
        "één" or "eén" or "eén'" => Word(next) is "van" || (Word(next) is "of" && Word(next + 1) is "meer" or "meerdere"),
        "acht" => Word(index - 1) is "in" || Word(next) is "het" or "dit" or "deze" or "zich" or "een" or "de" or "wij" or "we" or "dat" or "u",
        _ => false,
    };
}
