using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Reads amounts behind a euro sign: <c>€ 45,-</c>, <c>EUR –12,50</c>, <c>€ 45 - € 60</c>, <c>€ 45 tot € 60</c>.</summary>
internal static class MoneyReader
{
    /// <summary>Reads the amount, or the two bounds of one, that begins at a token.</summary>
    public static bool TryRead(QuantityReader reader, int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        (value, next) = (null, index);
        var isNegative = reader.Word(index + 1) is "-" or "–" or "−";
        if (!IsSign(reader.Word(index)) || !NumeralReader.TryRead(reader.Tokens, index + (isNegative ? 2 : 1), isMoney: true, out var low))
        {
            return false;
        }

        next = BehindDash(reader, low.Next);
        var start = index - SignsBefore(reader, index);
        var canonical = (isNegative || start < index ? "-" : string.Empty) + Amount.Canonical(low.Value);
        if (Ranges.Behind(reader, index, next) is { } at && (IsSign(reader.Word(at)) || reader.Word(next) is "-" or "–")
            && NumeralReader.TryRead(reader.Tokens, IsSign(reader.Word(at)) ? at + 1 : at, isMoney: true, out var high)
            && high.Value > low.Value)
        {
            next = BehindDash(reader, high.Next);
            canonical += $"..{Amount.Canonical(high.Value)}";
        }

        value = reader.Value(ValueKind.Money, $"{canonical} EUR", start, next);
        return true;
    }

    // "- € 3", "-/- € 3": how many tokens of a minus stand before.
    private static int SignsBefore(QuantityReader reader, int index) =>
        (reader.Word(index - 1), reader.Word(index - 2), reader.Word(index - 3)) switch
        {
            ("-", "/", "-") => 3,
            ("-", "/", _) => 1,
            ("−", _, _) => 1,
            ("-", "" or "(", _) => 1,
            _ => 0,
        };

    private static bool IsSign(string word) => word is "€" or "eur" or "euro";

    // The ",-" or ",--" behind a round amount.
    private static int BehindDash(QuantityReader reader, int next)
    {
        if (reader.Word(next) is not "," || reader.Word(next + 1) is not ("-" or "–" or "—" or "="))
        {
            return next;
        }

        var behind = next + 2;
        return reader.Word(behind) is "-" ? behind + 1 : behind;
    }
}
