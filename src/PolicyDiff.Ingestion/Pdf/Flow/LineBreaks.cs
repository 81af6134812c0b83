using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Flow;

/// <summary>Judges whether a line goes on with the text of the line above it.</summary>
internal static class LineBreaks
{
    /// <summary>Whether the first word of the line below would have fitted behind the line above: then the break was meant.</summary>
    /// <param name="above">The line above.</param>
    /// <param name="below">The line below.</param>
    /// <param name="right">Where full lines end.</param>
    public static bool WasMeant(TextLine above, TextLine below, double right) =>
        above.Box.Right + below.Words[0].Box.Width + (0.8 * above.Size) < right;

    /// <summary>Whether a text ends as a sentence or the lead of a list does.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.TrimEnd(' ', ')', ']', '"', '”', '’', '\'');
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or ':' or ';';
    }

    /// <summary>Whether a text begins with a small letter.</summary>
    public static bool BeginsSmall(string text)
    {
        var first = text.FirstOrDefault(char.IsLetterOrDigit);
        return char.IsLower(first);
    }
}
