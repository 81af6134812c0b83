using System.Globalization;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Judges whether the text that a file holds of a page can be what is printed there.</summary>
/// <remarks>
/// A font without a sound character table gives signs that stand for nothing, signs and alphabets mixed within words, or letters that
/// stand for others. The first are counted; the second are told by the words, as is what recognition made of a page lying on its side; the
/// third show in the frequencies of the letters, which lie close together in the languages of western Europe and far off in any exchange.
/// </remarks>
internal static class TextLayer
{
    private const int FewestCharacters = 100;
    private const double MostUnmapped = 0.3;
    private const double LeastLikeness = 0.72;
    private const int FewestInWords = 30;

    // Pages of formulas and of program text have up to a quarter; broken ones have from two fifths on.
    private const double MostUnsound = 0.35;

    // Frequencies of a to z in Dutch running text, in tenths of a percent.
    private static readonly double[] Dutch =
    [
        75, 16, 12, 59, 189, 8, 34, 24, 65, 15, 22, 36, 22, 100, 61, 16, 0.1, 64, 37, 68, 20, 28, 15, 0.4, 0.3, 14,
    ];

    /// <summary>Whether the text of a page is no text; false where there is too little of it to tell.</summary>
    public static bool IsBad(PdfPage page)
    {
        var (characters, unmapped) = (0, 0);
        var letters = new double[Dutch.Length];
        foreach (var run in page.Runs)
        {
            foreach (var c in run.Text)
            {
                if (char.IsAsciiLetter(c))
                {
                    letters[char.ToLowerInvariant(c) - 'a']++;
                }

                characters += char.IsWhiteSpace(c) ? 0 : 1;
                unmapped += IsUnmapped(c) ? 1 : 0;
            }
        }

        return (characters >= FewestCharacters && (unmapped > MostUnmapped * characters || IsSoup(letters, characters)))
            || HasNoWords(page);
    }

    /// <summary>Whether too much of the page, counted in characters, can be no word and no figure.</summary>
    private static bool HasNoWords(PdfPage page)
    {
        var (sound, unsound) = (0, 0);
        foreach (var run in page.Runs)
        {
            foreach (var part in run.Text.AsSpan().Split(' '))
            {
                var word = run.Text.AsSpan()[part].Trim();
                switch (WordShape.IsSound(word))
                {
                    case true:
                        sound += word.Length;
                        break;
                    case false:
                        unsound += word.Length;
                        break;
                }
            }
        }

        return sound + unsound >= FewestInWords && unsound > MostUnsound * (sound + unsound);
    }

    // The bullets of symbol fonts lie in the private use area, so a few such signs are no damage.
    private static bool IsUnmapped(char c) =>
        c == '\uFFFD'
            || (!char.IsWhiteSpace(c)
                && char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned);

    /// <summary>
    /// Whether the letters are Latin ones in a mixture that no text has. Pages of figures, and other scripts, are not judged.
    /// </summary>
    private static bool IsSoup(double[] letters, int characters) =>
        letters.Sum() >= FewestCharacters && letters.Sum() > characters / 2.0 && Likeness(letters) < LeastLikeness;

    /// <summary>The cosine of the angle between the counts and the frequencies of Dutch, in [0, 1].</summary>
    internal static double Likeness(IReadOnlyList<double> counts) =>
        counts.Zip(Dutch, (count, usual) => count * usual).Sum()
            / Math.Sqrt(counts.Sum(count => count * count) * Dutch.Sum(usual => usual * usual));
}
