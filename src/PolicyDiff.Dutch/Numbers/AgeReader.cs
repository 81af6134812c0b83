using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>
/// Reads ages with a sign: <c>18+</c>, <c>18-plus</c> and <c>75-plussers</c> from that age on, <c>18-</c> and <c>18-min</c> below it.
/// </summary>
/// <remarks>The sign belongs to the value, so that its bound can be read from it.</remarks>
internal static class AgeReader
{
    private const int Youngest = 10;
    private const int Oldest = 100;

    /// <summary>Reads the age that begins at a token; canonical <c>18 jaar</c>.</summary>
    public static bool TryRead(QuantityReader reader, int index, [NotNullWhen(true)] out PolicyValue? value, out int next)
    {
        (value, next) = (null, index);
        if (index >= reader.Tokens.Count
            || !reader.Tokens[index].IsNumber
            || !Amount.TryParse(reader.Tokens[index].Text, isMoney: false, out var age)
            || age is < Youngest or > Oldest
            || age != decimal.Truncate(age)
            || BehindSign(reader, index + 1) is not { } behind
            || TouchesBefore(reader, index))
        {
            return false;
        }

        next = behind;
        value = reader.Value(ValueKind.Duration, $"{Amount.Canonical(age)} jaar", index, next);
        return true;
    }

    private static bool TouchesBefore(QuantityReader reader, int index) =>
        index > 0 && reader.Tokens[index - 1].Touches(reader.Tokens[index]) && reader.Word(index - 1) is not ("(" or "'" or "‘");

    private static int? BehindSign(QuantityReader reader, int at)
    {
        if (reader.Word(at) is not ("+" or "-") || !reader.Tokens[at - 1].Touches(reader.Tokens[at]))
        {
            return null;
        }

        var isJoined = at + 1 < reader.Tokens.Count && reader.Tokens[at].Touches(reader.Tokens[at + 1]);
        return (reader.Word(at), isJoined, reader.Word(at + 1)) switch
        {
            ("-", true, "plus" or "plusser" or "plussers" or "min" or "minner" or "minners") => at + 2,
            (_, true, var word) when char.IsLetterOrDigit(word[0]) => null,
            ("-", _, "en" or "of" or "tot" or "t") => null,
            ("-", _, var word) when word.Length > 0 && (char.IsDigit(word[0]) || word is "€" or "-") => null,
            _ => at + 1,
        };
    }
}
