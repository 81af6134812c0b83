using System.Globalization;
using System.Text;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Lexicon;

/// <summary>
/// Folds letters to lower case without accents, one for one, so that every place in the folded text is the place in the text.
/// </summary>
public static class FoldedText
{
    /// <summary>The folded text; exactly as long as <paramref name="text"/>.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (folded, written) =>
    {
        for (var i = 0; i < written.Length; i++)
        {
            folded[i] = Fold(written[i]);
        }
    });

    private static char Fold(char letter) => letter switch
    {
        <= '\u007f' => char.ToLowerInvariant(letter),
        '\u2019' or '\u2018' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u00a0' or '\u202f' or '\u2009' => ' ',
        _ when !char.IsLetter(letter) => letter,
        _ => Base(char.ToLowerInvariant(letter)),
    };

    private static char Base(char letter)
    {
        var parts = ValidText.Normalize(letter.ToString(), NormalizationForm.FormD);
        return parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark ? parts[0] : letter;
    }
}
