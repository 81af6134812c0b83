using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>Makes text fit for a cell.</summary>
internal static partial class CellText
{
    /// <summary>What a cell can hold, in UTF-16 units.</summary>
    public const int Longest = 32_767;

    private const string FormulaStarts = "=+-@";

    /// <summary>Whether a program could take the text for a formula once the reader edits the cell.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.TrimStart() is { Length: > 0 } trimmed && FormulaStarts.Contains(trimmed[0], StringComparison.Ordinal);

    /// <summary>The text, cut between two characters where it does not fit a cell.</summary>
    public static string Fitting(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var last = StringInfo.ParseCombiningCharacters(text).Last(start => start < Longest);
        return $"{text[..last]}…";
    }

    /// <summary>The text with <c>_x0041_</c> and the like shielded, which would be read as the character of that number.</summary>
    /// <remarks>ECMA-376 part 1, section 22.9.2.19 (ST_Xstring).</remarks>
    public static string Escaped(string text) => CharacterReference().Replace(text, "_x005F$0");

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex CharacterReference();
}
