using System.Globalization;
using System.Text;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Writes the numbers of list items and headings as letters and Roman numerals.</summary>
internal static class ListNumbers
{
    private const int MostRoman = 3999;

    private static readonly (int Value, string Letters)[] Roman =
        [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
            (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ];

    /// <summary>1 as <c>1</c>.</summary>
    public static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>1 as <c>i</c>; a number that Romans did not write in digits.</summary>
    public static string LowerRoman(int number)
    {
        if (number is < 1 or > MostRoman)
        {
            return Decimal(number);
        }

        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    /// <summary>1 as <c>a</c>, 27 as <c>aa</c>, as word processors do; 0 and less in digits.</summary>
    public static string LowerLetter(int number) =>
        number is < 1 or > 26 * 10 ? Decimal(number) : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
