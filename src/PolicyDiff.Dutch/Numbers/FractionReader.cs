using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Reads shares in words: <c>de helft</c>, <c>een kwart</c>, <c>driekwart</c>, <c>twee derde van</c>.</summary>
internal static class FractionReader
{
    private static readonly Dictionary<string, decimal> Parts = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["derde"] = 3,
        ["vierde"] = 4,
        ["vijfde"] = 5,
        ["tiende"] = 10,
    };

    /// <summary>Reads the share that begins at a token.</summary>
    public static bool TryRead(QuantityReader reader, int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        (next, var percentage) = (reader.Word(index), reader.Word(index + 1), reader.Word(index + 2)) switch
        {
            ("de" or "een" or "één", "helft", _) => (index + 2, 50m),
            ("helft", _, _) => (index + 1, 50m),
            ("een" or "één", "kwart", _) => (index + 2, 25m),
            ("driekwart", _, _) => (index + 1, 75m),
            ("drie", "kwart", _) => (index + 2, 75m),
            ("eenderde", _, _) => (index + 1, 100m / 3),
            ("tweederde", _, _) => (index + 1, 200m / 3),
            ("een" or "één", var part, "van") when Parts.TryGetValue(part, out var parts) => (index + 2, 100m / parts),
            ("twee", "derde", _) => (index + 2, 200m / 3),
            _ => (index, 0m),
        };
        value = next > index ? reader.Value(ValueKind.Percentage, $"{Amount.Canonical(decimal.Round(percentage, 2))} %", index, next) : null;
        return value is not null;
    }
}
