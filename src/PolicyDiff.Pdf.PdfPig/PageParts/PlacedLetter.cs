using System.Globalization;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.PageParts;

/// <summary>A letter on the page as shown, in points from its top left corner.</summary>
/// <param name="Text">What it stands for; a ligature stands for more than one sign.</param>
/// <param name="Start">Where it begins on its base line.</param>
/// <param name="End">Where the next letter is due.</param>
/// <param name="Box">The box of its font around it.</param>
/// <param name="Style">How it looks.</param>
internal sealed record PlacedLetter(string Text, (double X, double Y) Start, (double X, double Y) End, PdfBox Box, TextStyle Style)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>
    /// Whether nothing of it is seen: a space, the code of one that its font does not explain, or a sign that only tells how to set text,
    /// such as a
    /// mark of direction. Whether a word ends there shows in the room it takes.
    /// </summary>
    public bool IsBlank
    {
        get
        {
            if (Text is [> ' ' and <= '~', ..])
            {
                return false;
            }

            foreach (var c in Text)
            {
                if (!IsUnseen(c))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>What it stands in; null for the page itself.</summary>
    public ContentMark? Mark { get; init; }

    /// <summary>How many areas were painted before it; the others lie over it.</summary>
    public int Below { get; init; }

    /// <summary>Whether it is set without ink.</summary>
    public bool IsInvisible { get; init; }

    /// <summary>Whether it stands outside what was drawn on.</summary>
    public bool IsClipped { get; init; }

    /// <summary>Whether its line runs neither along nor straight up or down the page.</summary>
    public bool IsAskew
    {
        get
        {
            const double LeastTurn = 0.1;
            var (x, y) = (Math.Abs(End.X - Start.X), Math.Abs(End.Y - Start.Y));
            return Math.Min(x, y) > LeastTurn * Math.Max(x, y);
        }
    }

    /// <summary>The distance to the start of another letter: along the line of writing, and across it.</summary>
    public (double Along, double Across) DistanceTo(PlacedLetter next)
    {
        var (x, y) = (End.X - Start.X, End.Y - Start.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        (x, y) = length < 1e-6 ? (1, 0) : (x / length, y / length);
        var (dx, dy) = (next.Start.X - End.X, next.Start.Y - End.Y);
        return ((dx * x) + (dy * y), Math.Abs((dx * y) - (dy * x)));
    }

    private static bool IsUnseen(char c) => char.IsWhiteSpace(c)
        || (c != SoftHyphen && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format);
}
