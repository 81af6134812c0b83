using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>
/// Reads shares: <c>de helft</c>, <c>een kwart</c>, <c>driekwart</c>, <c>twee derde van</c>, <c>3/4 van</c>, <c>een op de vijf</c>.
/// </summary>
internal static class FractionReader
{
    private const decimal SmallestPart = 100;

    private static readonly string[] Joined = ["derde", "vierde", "vijfde", "kwart"];

    /// <summary>Reads the share that begins at a token; canonical with two decimals: <c>33.33 %</c>.</summary>
    public static bool TryRead(QuantityReader reader, int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        (next, var share) = Half(reader, index)
            ?? Quarter(reader, index)
            ?? OneWord(reader, index)
            ?? Ordinal(reader, index)
            ?? Signs(reader, index)
            ?? OneIn(reader, index)
            ?? (index, 0m);
        value = next > index
            ? reader.Value(ValueKind.Percentage, $"{Amount.Canonical(decimal.Round(100 * share, 2))} %", index, next)
            : null;
        return value is not null;
    }

    private static (int Next, decimal Share)? Half(QuantityReader reader, int index) => (reader.Word(index), reader.Word(index + 1)) switch
    {
        ("de" or "een" or "één", "helft") => (index + 2, 0.5m),
        ("helft", _) => (index + 1, 0.5m),
        _ => null,
    };

    // "Driekwart procentpunt" and "een kwart liter" are amounts of their unit.
    private static (int Next, decimal Share)? Quarter(QuantityReader reader, int index) =>
        (reader.Word(index), reader.Word(index + 1)) switch
        {
            ("een" or "één", "kwart") when !Units.IsUnit(reader.Word(index + 2)) => (index + 2, 0.25m),
            ("drie", "kwart") when !Units.IsUnit(reader.Word(index + 2)) => (index + 2, 0.75m),
            _ => null,
        };

    // "eenderde", "tweederde", "driekwart".
    private static (int Next, decimal Share)? OneWord(QuantityReader reader, int index)
    {
        var word = reader.Word(index);
        var part = Array.Find(Joined, ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal));
        return part is null
            || Units.IsUnit(reader.Word(index + 1))
            || !NumberWords.TryParse(word[..^part.Length], out var parts)
            || parts >= Of(part)
            ? null
            : (index + 1, parts / Of(part));
    }

    // "twee derde", "drie vierde deel"; "een derde partij" and "twee derde partijen" are others.
    private static (int Next, decimal Share)? Ordinal(QuantityReader reader, int index)
    {
        if (index >= reader.Tokens.Count
            || reader.Tokens[index].NumberWord is not { } parts
            || !OrdinalWords.TryParse(reader.Word(index + 1), out var whole)
            || parts >= whole || whole > SmallestPart)
        {
            return null;
        }

        var isShare = reader.Word(index + 2) is "van" or "deel" or "gedeelte" or "meerderheid"
            || (parts > 1 && whole == 3 && reader.Word(index + 2) is not ("partij" or "partijen" or "personen" or "landen"));
        return isShare ? (reader.Word(index + 2) is "deel" or "gedeelte" ? index + 3 : index + 2, parts / whole) : null;
    }

    // "3/4 van", "¾ deel".
    private static (int Next, decimal Share)? Signs(QuantityReader reader, int index) =>
        NumeralReader.TryFraction(reader.Tokens, index, out var fraction)
            && fraction.Value < 1
            && reader.Word(fraction.Next) is "van" or "deel" or "gedeelte"
            ? (reader.Word(fraction.Next) is "van" ? fraction.Next : fraction.Next + 1, fraction.Value)
            : null;

    // "een op de vijf", "4 op de 5", "één op vijf".
    private static (int Next, decimal Share)? OneIn(QuantityReader reader, int index)
    {
        if (!NumeralReader.TryRead(reader.Tokens, index, isMoney: false, out var parts) || reader.Word(parts.Next) is not "op")
        {
            return null;
        }

        var isOfEach = reader.Word(parts.Next + 1) is "de" or "elke" or "iedere";
        return (isOfEach || !parts.IsArticle)
            && NumeralReader.TryRead(reader.Tokens, parts.Next + (isOfEach ? 2 : 1), isMoney: false, out var whole)
            && !whole.IsArticle && parts.Value < whole.Value && !Units.IsUnit(reader.Word(whole.Next))
            ? (whole.Next, parts.Value / whole.Value)
            : null;
    }

    private static decimal Of(string part) => part is "derde" ? 3 : part is "vijfde" ? 5 : 4;
}
