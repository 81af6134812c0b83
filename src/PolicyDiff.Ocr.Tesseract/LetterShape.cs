namespace PolicyDiff.Ocr.Tesseract;

/// <summary>How high the letters of a word reach, so that a box around them tells the font size.</summary>
internal static class LetterShape
{
    private const string Ascending = "bdfhijklt\"'‘’“”!?&%€";
    private const string Descending = "gjpqy,;";
    private const string Both = "()[]{}/|";

    // Shares of the font size; usual sans and serif text faces differ from these by a few hundredths only.
    private const double SmallHeight = 0.52;
    private const double AscentAbove = 0.20;

    /// <summary>How far letters reach below the line they stand on, as a share of the font size.</summary>
    public const double Descent = 0.21;

    /// <summary>Height of the word as a share of the font size; 0 where its characters say nothing, as dashes and points.</summary>
    public static double HeightOf(string text) =>
        text.Any(char.IsLetterOrDigit)
            ? SmallHeight + (text.Any(Ascends) ? AscentAbove : 0) + (Descends(text) ? Descent : 0)
            : 0;

    /// <summary>Whether a letter of the word reaches below the line.</summary>
    public static bool Descends(string text) =>
        text.Any(c => Descending.Contains(c, StringComparison.Ordinal) || Both.Contains(c, StringComparison.Ordinal));

    private static bool Ascends(char c) =>
        char.IsUpper(c) || char.IsDigit(c) || Ascending.Contains(c, StringComparison.Ordinal) || Both.Contains(c, StringComparison.Ordinal);
}
