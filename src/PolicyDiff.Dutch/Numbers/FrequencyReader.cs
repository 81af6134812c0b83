using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>
/// Reads how often something happens: <c>jaarlijks</c>, <c>tweemaal per jaar</c>, <c>iedere twee weken</c>, <c>elk kwartaal</c>.
/// </summary>
internal static partial class FrequencyReader
{
    private static readonly Dictionary<string, string> Words = WordList.Rows(typeof(FrequencyReader).Assembly, "frequency-words.txt")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Reads the frequency that begins at a token; a multiple that is of no period (<c>tweemaal</c>) is a count.</summary>
    public static bool TryRead(QuantityReader reader, int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        next = index;
        value = null;
        if (Words.TryGetValue(reader.Word(index), out var canonical))
        {
            next = index + 1;
            value = reader.Value(ValueKind.Frequency, canonical, index, next);
        }
        else if (Glued(reader, index) is { } hours)
        {
            next = index + 2;
            value = reader.Value(ValueKind.Duration, hours, index, next);
        }
        else if (TryTimes(reader, index, out var times, out var behind))
        {
            next = behind;
            value = TryPeriod(reader, behind, out var period, out var end) || TryIn(reader, behind, out period, out end)
                ? reader.Value(ValueKind.Frequency, period.Times(times), index, next = end)
                : TryLength(reader, index, times, ref next) ?? reader.Value(ValueKind.Count, Amount.Canonical(times), index, behind);
        }
        else if (TryPeriod(reader, index, out var period, out var end))
        {
            next = end;
            value = reader.Value(ValueKind.Frequency, period.Times(1), index, end);
        }

        return value is not null;
    }

    // "tweemaal", "twee keer", "2 maal", "2x".
    private static bool TryTimes(QuantityReader reader, int index, out decimal times, out int next)
    {
        var word = reader.Word(index);
        next = index + 1;
        if (word is "eens"
            && (reader.Word(next) is "per" or "in" or "om"
                || (reader.Word(index - 1) is not ("het" or "mee" or "niet" or "nog" or "ook" or "wel")
                    && Participle().IsMatch(reader.Word(next)))))
        {
            times = 1;
            return true;
        }

        foreach (var ending in (string[])["maal", "keer", "x"])
        {
            // "Nu eenmaal" counts nothing.
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal) && reader.Word(index - 1) is not "nu"
                && (NumberWords.TryParse(word[..^ending.Length], out times)
                    || Amount.TryParse(word[..^ending.Length], isMoney: false, out times)))
            {
                return true;
            }
        }

        var isTimes = NumeralReader.TryRead(reader.Tokens, index, isMoney: false, out var numeral)
            && reader.Word(numeral.Next) is "keer" or "maal" or "x";
        (times, next) = (numeral.Value, numeral.Next + 1);
        return isTimes;
    }

    // "2x24 uur".
    private static string? Glued(QuantityReader reader, int index)
    {
        var factors = reader.Word(index).Split('x');
        if (factors.Length != 2 || TimeUnits.Of(reader.Word(index + 1)) is not { } unit
            || !Amount.TryParse(factors[0], isMoney: false, out var times) || !Amount.TryParse(factors[1], isMoney: false, out var each))
        {
            return null;
        }

        var (amount, of) = TimeUnits.Normalize(times * each, unit);
        return $"{Amount.Canonical(amount)} {of}";
    }

    // "2 x 24 uur", "2 maal 24 uur".
    private static PolicyValue? TryLength(QuantityReader reader, int index, decimal times, ref int next)
    {
        if (!NumeralReader.TryRead(reader.Tokens, next, isMoney: false, out var each)
            || each.IsArticle
            || TimeUnits.Of(reader.Word(each.Next)) is not { } unit)
        {
            return null;
        }

        var (amount, of) = TimeUnits.Normalize(times * each.Value, unit);
        return reader.Value(ValueKind.Duration, $"{Amount.Canonical(amount)} {of}", index, next = each.Next + 1);
    }

    // "eens in de twee jaar", "twee keer in het jaar".
    private static bool TryIn(QuantityReader reader, int index, out Period period, out int next)
    {
        (period, next) = (default, index);
        return reader.Word(index) is "in"
            && reader.Word(index + 1) is "de" or "het" or "een"
            && TryUnit(reader, index + 2, out period, out next);
    }

    // "per jaar", "elke maand", "iedere twee weken", "om de twee jaar", "in het kwartaal".
    private static bool TryPeriod(QuantityReader reader, int index, out Period period, out int next)
    {
        period = default;
        next = index;
        if (reader.Word(index) is "/" && index > 0 && reader.Tokens[index - 1].Touches(reader.Tokens[index]))
        {
            return TryUnit(reader, index + 1, out period, out next);
        }

        if (reader.Word(index) is "p" && reader.Word(index + 1) is "/" or "." && reader.Word(index + 2) is "j" or "m" or "w")
        {
            // "p/j", "p.j.": the last dot may end the sentence.
            (period, next) =
                (new Period(1, reader.Word(index + 2) is "j" ? "jaar" : reader.Word(index + 2) is "m" ? "maand" : "week"), index + 3);
            return true;
        }

        var isOm = reader.Word(index) is "om" && reader.Word(index + 1) is "de" or "het";
        if (!isOm && reader.Word(index) is not ("per" or "elk" or "elke" or "ieder" or "iedere"))
        {
            return false;
        }

        if (isOm
            && TimeUnits.Of(reader.Word(index + 2)) is { } other
            && TimeUnits.CountsFrequency(other)
            && reader.Word(index + 1) is "het" or "de")
        {
            // "om het jaar", "om de week": every second one.
            (period, next) = (new Period(2, other), index + 3);
            return true;
        }

        return TryUnit(reader, index + (isOm ? 2 : 1), out period, out next) && (!isOm || period.Every != 1);
    }

    // "jaar", "twee weken", "half jaar", "tweede maand".
    private static bool TryUnit(QuantityReader reader, int index, out Period period, out int next)
    {
        (period, next) = (default, index);
        decimal every = 1;
        if (NumeralReader.TryRead(reader.Tokens, next, isMoney: false, out var numeral))
        {
            (every, next) = (numeral.Value, numeral.Next);
        }
        else if (reader.Word(next) is "tweede")
        {
            (every, next) = (2, next + 1);
        }

        if (reader.Word(next) is "half" && reader.Word(next + 1) is "jaar")
        {
            (period, next) = (new Period(1, "halfjaar"), next + 2);
            return true;
        }

        var unit = reader.Word(next) is "halfjaar" ? "halfjaar" : TimeUnits.Of(reader.Word(next));
        if (unit is null || !TimeUnits.CountsFrequency(unit))
        {
            return false;
        }

        var (length, lengthUnit) = unit is "dag" ? TimeUnits.Normalize(every, unit) : (every, unit);
        period = new Period(length, lengthUnit);
        next++;
        return true;
    }

    // "eens verlengd", "eens herhaald".
    [GeneratedRegex("^(?:ge|ver|be|her|ont)[a-z]{2,}(?:d|t|en)$", RegexOptions.CultureInvariant)]
    private static partial Regex Participle();

    // Parts of a year that fit in it a whole number of times are counted per year, months excepted.
    private readonly record struct Period(decimal Every, string Unit)
    {
        public string Times(decimal times) => (Every, Unit) switch
        {
            (1, "kwartaal") => $"{Amount.Canonical(times * 4)} per jaar",
            (1, "halfjaar") => $"{Amount.Canonical(times * 2)} per jaar",
            ( > 1, "maand") when 12 % Every == 0 => $"{Amount.Canonical(times * 12 / Every)} per jaar",
            (1, _) => $"{Amount.Canonical(times)} per {Unit}",
            _ => $"{Amount.Canonical(times)} per {Amount.Canonical(Every)} {Unit}",
        };
    }
}
