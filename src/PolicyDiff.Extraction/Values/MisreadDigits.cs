using System.Text.RegularExpressions;

namespace PolicyDiff.Extraction.Values;

/// <summary>
/// Puts digits where a scan shows letters inside a number: <c>1O,50</c> is
/// <c>10,50</c>, <c>2.O95</c> is <c>2.095</c>, <c>l2</c> is <c>12</c>.
/// </summary>
/// <remarks>Only letters that look like a digit, in a word that holds a digit and nothing else; <c>O2</c> and <c>5l</c> stay.</remarks>
internal static partial class MisreadDigits
{
    /// <summary>The text with digits in place of such letters; exactly as long.</summary>
    public static string Mend(string text) => Misread().Replace(text, match => string.Concat(match.Value.Select(Digit)));

    private static char Digit(char written) => written switch
    {
        'O' or 'o' => '0',
        'l' or 'I' => '1',
        _ => written,
    };

    [GeneratedRegex(
        """
        (?<![\w.,-])\d+[.,]?(?:[OoIl]+[.,]?\d+|[.,]?[OoIl]+(?=\d|[.,]\d))[\dOoIl]*(?:[.,][\dOoIl]+)*(?![\w-])
        |(?<![\w.,-])\d+(?:[.,]\d+)*[O]+(?![\w-])
        |(?<![\w.,-])l\d+(?:[.,]\d+)*(?![\w-])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Misread();
}
