using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>A word on a page, its spelling made plain.</summary>
/// <param name="Text">The word without white space around it; never empty.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Color">Colour as <c>#rrggbb</c>.</param>
/// <param name="SpaceAfter">Whether the file has a space behind it.</param>
internal sealed record Word(string Text, PdfBox Box, double Size, bool Bold, bool Italic, string Color, bool SpaceAfter)
{
    /// <summary>Height of the middle of the word on the page.</summary>
    public double Middle => Box.Top + (Box.Height / 2);

    /// <summary>The word of a run; null where nothing of it can be read.</summary>
    public static Word? Of(TextRun run)
    {
        var text = PdfSpelling.Of(run.Text);
        var trimmed = text.Trim();
        return trimmed.Length == 0
            ? null
            : new Word(trimmed, run.Box, run.FontSize > 0 ? run.FontSize : run.Box.Height, run.Bold, run.Italic, run.Color, text.EndsWith(' '));
    }
}
