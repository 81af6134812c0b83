using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>
/// Reads which one of a row of days, weeks, months or years is meant: <c>week 30</c>, <c>de dertigste week</c>, <c>het 2e jaar</c>.
/// </summary>
internal static class OrdinalReader
{
    /// <summary>
    /// Reads the one that begins at a token; canonical <c>week 30</c>, a count. The first
    /// one is a word, for it is as often the day on which something begins.
    /// </summary>
    public static bool TryRead(QuantityReader reader, int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        (value, next) = (null, index);
        if (Unit(reader.Word(index)) is { } named && reader.Tokens.Count > index + 1 && reader.Tokens[index + 1].IsNumber
            && NumeralReader.TryRead(reader.Tokens, index + 1, isMoney: false, out var numeral)
            && IsWhole(numeral.Value)
            && !IsMeasured(reader, numeral.Next))
        {
            next = numeral.Next;
            value = reader.Value(ValueKind.Count, $"{named} {Amount.Canonical(numeral.Value)}", index, next);
        }
        else if (Unit(reader.Word(index + 1)) is { } ordered
            && reader.Word(index - 1) is not ("elke" or "iedere" or "elk" or "ieder")
            && OrdinalWords.TryParse(reader.Word(index), out var place)
            && place > 1)
        {
            next = index + 2;
            value = reader.Value(ValueKind.Count, $"{ordered} {Amount.Canonical(place)}", index, next);
        }

        return value is not null;
    }

    // "zwangerschapsweek" and "contractjaar" are a week and a year of something; a working day is no day.
    private static string? Unit(string word) => word switch
    {
        "dag" or "maand" or "werkdag" => word,
        _ when word.EndsWith("week", StringComparison.Ordinal) => "week",
        _ when word.EndsWith("jaar", StringComparison.Ordinal) && word is not ("halfjaar" or "voorjaar" or "najaar") => "jaar",
        _ => null,
    };

    private static bool IsWhole(decimal number) => number is > 0 and <= 366 && number == decimal.Truncate(number);

    // "per week 3 uur": the number belongs to what follows.
    private static bool IsMeasured(QuantityReader reader, int next) =>
        reader.Word(next) is not ("" or "en" or "of" or "van" or "tot" or "t" or "is" or "in" or "na" or "vanaf" or "met" or "wordt"
            or "worden" or "moet" or "mag" or "heeft")
        && (reader.Word(next).Length > 0 && char.IsLetterOrDigit(reader.Word(next)[0]) || reader.Word(next) is "%" or "€" or "/");
}
