using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Reads the one value that begins at a token.</summary>
internal sealed class QuantityReader(string text, IReadOnlyList<TextToken> tokens)
{
    private static readonly IReadOnlySet<string> Labels = WordList.Words(typeof(QuantityReader).Assembly, "number-labels.txt");

    /// <summary>The words, numbers and signs of the text.</summary>
    public IReadOnlyList<TextToken> Tokens => tokens;

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
            || MoneyReader.TryRead(this, index, out value, out next)
            || AgeReader.TryRead(this, index, out value, out next)
            || OrdinalReader.TryRead(this, index, out value, out next)
            || TryAdjective(index, out value, out next)
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

    private Numeral ReadHigh(int index, Numeral low) =>
        Ranges.Behind(this, index, low.Next) is { } at
            && NumeralReader.TryRead(tokens, at, isMoney: false, out var high)
            && !high.IsArticle
            && high.Value > low.Value ? high : low;

    // "20% tot 25%", "drie maanden tot en met zes maanden": the unit stands behind both bounds.
    private (Numeral Low, Numeral High) WithUnitTwice(int index, Numeral low, Numeral high)
    {
        var unit = Word(low.Next);
        return low == high
            && Units.IsUnit(unit)
            && Ranges.Behind(this, index, low.Next + 1) is { } at
            && NumeralReader.TryRead(tokens, at, isMoney: false, out var second)
            && !second.IsArticle && second.Value > low.Value && IsSameUnit(unit, Word(second.Next))
            ? (low, second)
            : (low, high);
    }

    private static bool IsSameUnit(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
            || (TimeUnits.Of(one) is { } unit && string.Equals(unit, TimeUnits.Of(other), StringComparison.Ordinal));

    private bool TryUnit(int index, Numeral low, Numeral high, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        (low, high) = WithUnitTwice(index, low, high);
        next = high.Next;
        value = null;
        var unit = UnitAt(ref next);
        if (Compound(unit) is var (parts, of))
        {
            value = Duration(ValueKind.Duration, low.Value * parts, high.Value * parts, of, index, ++next);
        }
        else if (TimeUnits.Of(unit) is { } timeUnit)
        {
            next++;
            value = Duration(
                IsWork(index, next, timeUnit) ? ValueKind.Count : ValueKind.Duration, low.Value, high.Value, timeUnit, index, next);
        }
        else if (unit is "werkbare" && Word(next + 1) is "dagen")
        {
            next += 2;
            value = Duration(ValueKind.Duration, low.Value, high.Value, "werkdag", index, next);
        }
        else if (!low.IsArticle)
        {
            value = Measured(index, low, high, unit, ref next);
        }

        return value is not null;
    }

    // "24-uurs", "14 aaneengesloten dagen", "24u".
    private string UnitAt(ref int next)
    {
        var isHyphen = Word(next) is "-" && tokens[next - 1].Touches(tokens[next]);
        var isWhole = Word(next) is "volle" or "hele" or "gehele" or "aaneengesloten" or "aansluitende" or "achtereenvolgende"
            or "opeenvolgende";
        next += (isHyphen || isWhole) && TimeUnits.Of(Word(next + 1)) is not null ? 1 : 0;
        return Word(next) is "u" && tokens[next - 1].Touches(tokens[next]) ? "uur" : Word(next);
    }

    // Units that hold so many of another.
    private static (decimal Parts, string Of)? Compound(string unit) => unit switch
    {
        "halfjaar" => (6, "maand"),
        "halfuur" => (30, "minuut"),
        "kwartier" => (15, "minuut"),
        "etmaal" or "etmalen" => (24, "uur"),
        _ => null,
    };

    private PolicyValue? Measured(int index, Numeral low, Numeral high, string unit, ref int next)
    {
        switch (unit)
        {
            case "%" when Word(next + 1) is "-" && Word(next + 2).StartsWith("punt", StringComparison.Ordinal):
                return Value(ValueKind.Percentage, $"{Bounds(low, high)} procentpunt", index, next += 3);
            case "%" or "procent" or "pct" or "pct.":
                return IsNegative(index)
                    ? Value(ValueKind.Percentage, $"-{Bounds(low, high)} %", index - 1, ++next)
                    : Value(ValueKind.Percentage, $"{Bounds(low, high)} %", index, ++next);
            case "‰" or "promille":
                return Value(ValueKind.Percentage, $"{Amount.Canonical(low.Value / 10)} %", index, ++next);
            case "procentpunt" or "procentpunten":
                return Value(ValueKind.Percentage, $"{Bounds(low, high)} procentpunt", index, ++next);
            case "cent" or "eurocent" or "eurocenten":
                return Value(
                    ValueKind.Money,
                    $"{Bounds(low with { Value = low.Value / 100 }, high with { Value = high.Value / 100 })} EUR",
                    index,
                    ++next);
            case "euro" or "eur" or "€":
                return Value(ValueKind.Money, $"{Bounds(low, high)} EUR", index, ++next);
            default:
                return OfMeasure(index, low, high, unit, ref next);
        }
    }

    private PolicyValue? OfMeasure(int index, Numeral low, Numeral high, string unit, ref int next)
    {
        var length = Units.Measure($"{unit} {Word(next + 1)}") is null ? 1 : 2;
        if (Units.Measure(length > 1 ? $"{unit} {Word(next + 1)}" : unit) is not { } measure
            || (unit.Length == 1 && length == 1 && !(tokens[index].IsNumber && char.IsLower(tokens[next].Text[0]))))
        {
            return null;
        }

        next += length;
        var bounds = Bounds(low with { Value = low.Value * measure.Factor }, high with { Value = high.Value * measure.Factor });
        return Value(low.Value == high.Value ? ValueKind.Count : ValueKind.Range, $"{bounds} {measure.Base}", index, next);
    }

    // A minus that touches the number and nothing before it.
    private bool IsNegative(int index) =>
        Word(index - 1) is "minus"
            || (Word(index - 1) is "-" or "–" or "−"
                && tokens[index - 1].Touches(tokens[index])
                && (index < 2 || !tokens[index - 2].Touches(tokens[index - 1])));

    private PolicyValue Duration(ValueKind kind, decimal low, decimal high, string unit, int first, int next)
    {
        var (lowest, lowUnit) = TimeUnits.Normalize(low, unit);
        var (highest, highUnit) = TimeUnits.Normalize(high, unit);
        var canonical = low == high ? $"{Amount.Canonical(lowest)} {lowUnit}"
            : string.Equals(
                lowUnit, highUnit, StringComparison.Ordinal) ? $"{Amount.Canonical(lowest)}..{Amount.Canonical(highest)} {lowUnit}"
            : $"{Amount.Canonical(low)}..{Amount.Canonical(high)} {unit}";
        return Value(kind, canonical, first, next);
    }

    // Hours "per week" or of something ("24 uur nascholing") are an amount of work; "binnen 24 uur" is a length of time.
    private bool IsWork(int index, int next, string unit) =>
        unit is "uur" or "minuut"
            && Word(next - 2) is not "-"
            && !Enumerable.Range(1, 3)
                .Any(back => Word(index - back) is "binnen" or "na" or "uiterlijk" or "gedurende" or "langer" or "korter")
        && (Word(next) is "per"
            || (Word(next).Length > 3
                && char.IsLetter(Word(next)[0])
                && Word(next) is not ("voor" or "vóór" or "nadat" or "voordat" or "bereikbaar" or "geopend")));

    // "POH-3", "24/7" and "stap 2" are names; "2)" and "1." number an item, "[1]" and "[^1]" a footnote.
    private bool IsPartOfName(int index, int next)
    {
        var isJoined = index > 0 && tokens[index - 1].Touches(tokens[index])
            && (tokens[index - 1].Text is "/" or ":" or "&" or "." or "_" or "[" or "^"
                || (tokens[index - 1].Text is "-" or "–"
                    && index > 1
                    && tokens[index - 2].Touches(tokens[index - 1])
                    && !tokens[index - 2].IsNumber));
        var isJoinedBehind = tokens[index].IsNumber && next < tokens.Count && tokens[next - 1].Touches(tokens[next])
            && (tokens[next].Text is "/" or ":" or "_" || IsHyphenOfWord(next) || (tokens[next].Text is ")" && !HasOpenBracket(index)));
        return isJoined
            || isJoinedBehind
            || Labels.Contains(Word(index - 1))
            || (index == 0 && Word(next) is "." && tokens.Count > next + 1 && tokens[index].IsNumber);
    }

    // "75-plussers": not the hyphen of a range or of "24-uurs".
    private bool IsHyphenOfWord(int index) =>
        Word(index) is "-"
            && index + 1 < tokens.Count
            && tokens[index].Touches(tokens[index + 1])
            && char.IsLetter(Word(index + 1)[0])
            && TimeUnits.Of(Word(index + 1)) is null;

    private bool HasOpenBracket(int index) =>
        text.AsSpan(0, tokens[index].Start).LastIndexOf('(') > text.AsSpan(0, tokens[index].Start).LastIndexOf(')');

    // "één van de", "één of meer", and "acht" as a form of "achten".
    private bool IsVague(int index, int next) => Word(index) switch
    {
        "één" or "eén" or "eén'" => Word(next) is "van" || (Word(next) is "of" && Word(next + 1) is "meer" or "meerdere"),
        "acht" => Word(index - 1) is "in"
            || Word(next) is "het" or "dit" or "deze" or "zich" or "een" or "de" or "wij" or "we" or "dat" or "u",
        _ => false,
    };
}
