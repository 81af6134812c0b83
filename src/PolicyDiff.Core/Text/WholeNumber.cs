using System.Globalization;

namespace PolicyDiff.Core.Text;

/// <summary>
/// Reads the digits that a pattern found: <c>\d</c> fits those of every script, which <see cref="int.Parse(string)"/> does not.
/// </summary>
public static class WholeNumber
{
    /// <summary>The number that digits make; <see cref="int.MaxValue"/> where it would be larger.</summary>
    /// <param name="digits">Decimal digits alone, of any script.</param>
    public static int Of(ReadOnlySpan<char> digits)
    {
        long value = 0;
        foreach (var digit in digits)
        {
            value = Math.Min((value * 10) + Math.Max(0, CharUnicodeInfo.GetDecimalDigitValue(digit)), int.MaxValue);
        }

        return (int)value;
    }
}
