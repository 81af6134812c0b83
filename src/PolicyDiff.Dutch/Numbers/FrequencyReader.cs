using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Reads how often something happens: <c>jaarlijks</c>, <c>tweemaal per jaar</c>, <c>iedere twee weken</c>, <c>elk kwartaal</c>.</summary>
internal static class FrequencyReader
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
        else if (TryTimes(reader, index, out var times, out var behind))
        {
            next = behind;
            value = TryPeriod(reader, behind, out var period, out var end) || TryIn(reader, behind, out period, out end)
                ? reader.Value(ValueKind.Frequency, period.Times(times), index, next = end)
                : times > 1 ? reader.Value(ValueKind.Count, Amount.Canonical(times), index, behind) : null;
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
        if (word is "eens" && reader.Word(next) is "per" or "in" or "om")
        {
            times = 1;
            return true;
        }

        foreach (var ending in (string[])["maal", "keer", "x"])
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)
                && (NumberWords.TryParse(word[..^ending.Length], out times) || Amount.TryParse(word[..^ending.Length], isMoney: false, out times)))
            {
                return true;
            }
        }

        var isTimes = NumeralReader.TryRead(reader.Tokens, index, isMoney: false, out var numeral) && reader.Word(numeral.Next) is "keer" or "maal" or "x";
        (times, next) = (numeral.Value, numeral.Next + 1);
        return isTimes;
    }

    // "eens in de twee jaar", "twee keer in het jaar".
    private static bool TryIn(QuantityReader reader, int index, out Period period, out int next)
    {
        (period, next) = (default, index);
        return reader.Word(index) is "in" && reader.Word(index + 1) is "de" or "het" or "een" && TryUnit(reader, index + 2, out period, out next);
    }

    // "per jaar", "elke maand", "iedere twee weken", "om de twee jaar", "in het kwartaal".
    private static bool TryPeriod(QuantityReader reader, int index, out Period period, out int next)
    {
        period = default;
        next = index;
        var isOm = reader.Word(index) is "om" && reader.Word(index + 1) is "de" or "het";
        if (!isOm && reader.Word(index) is not ("per" or "elk" or "elke" or "ieder" or "iedere"))
        {
            return false;
        }

        if (isOm && TimeUnits.Of(reader.Word(index + 2)) is { } other && TimeUnits.CountsFrequency(other) && reader.Word(index + 1) is "het" or "de")
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

        period = new Period(every, unit);
        next++;
        return true;
    }

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
