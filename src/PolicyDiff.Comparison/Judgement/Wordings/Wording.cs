using System.Text;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Judgement.Wordings;

/// <summary>Compares texts by their words.</summary>
internal static class Wording
{
    /// <summary>
    /// Whether two texts are equal but for white space, quotation marks, dashes, list
    /// marks and punctuation at the ends, and the case of the first letter.
    /// </summary>
    public static bool AreEqual(string one, string other) => string.Equals(Fold(one), Fold(other), StringComparison.Ordinal);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in ValidText.Normalize(text, NormalizationForm.FormKC))
        {
            if (char.IsWhiteSpace(c)
                || c is '\u00ad' or '\'' or '"' or '\u2018' or '\u2019' or '\u201a' or '\u201c' or '\u201d' or '\u201e')
            {
                continue;
            }

            folded.Append(c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' ? '-' : c);
        }

        var trimmed = folded.ToString().Trim('.', ';', ',', ':', '-', '•');
        return trimmed.Length > 0 ? char.ToLowerInvariant(trimmed[0]) + trimmed[1..] : trimmed;
    }
}
