using System.Globalization;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Writes and reads numbers: Dutch on the page, invariant in canonical forms.</summary>
internal static class Amount
{
    /// <summary>The number without trailing zeros and with a dot: <c>7.5</c>, <c>20000</c>.</summary>
    public static string Canonical(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads a number as Dutch writes it: dots between groups of three, a comma before the decimals (<c>1.840,00</c>).
    /// A dot before one or two decimals is taken for a comma only where
    /// <paramref name="isMoney"/>; elsewhere it is the number of a section or version.
    /// </summary>
    public static bool TryParse(string written, bool isMoney, out decimal value)
    {
        value = 0;
        var parts = written.Split(',');
        if (parts.Length > 2)
        {
            return false;
        }

        var groups = parts[0].Split('.');
        var isGrouped = groups.Skip(1).All(group => group.Length == 3) && groups[0].Length is > 0 and <= 3;
        if (groups.Length == 1 || isGrouped)
        {
            return TryInvariant(string.Concat(groups), parts.Length == 2 ? parts[1] : string.Empty, out value);
        }

        return isMoney
            && groups.Length == 2
            && parts.Length == 1
            && groups[1].Length is 1 or 2
            && TryInvariant(groups[0], groups[1], out value);
    }

    private static bool TryInvariant(string whole, string decimals, out decimal value) =>
        decimal.TryParse($"{whole}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
