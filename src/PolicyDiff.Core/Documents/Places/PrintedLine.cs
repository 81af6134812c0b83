using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Documents.Places;

/// <summary>A printed line, or a part of one, and the stretch of a text that it holds.</summary>
/// <param name="Start">Where the stretch begins in the text, in UTF-16 units from 0.</param>
/// <param name="Length">Its UTF-16 units; 1 or more.</param>
/// <param name="Place">
/// Where it is printed. Nothing that the text lacks, such as a mark of a footnote, is printed between its words.
/// </param>
public sealed record PrintedLine(int Start, int Length, PageBox Place)
{
    /// <summary>
    /// The words from left to right; empty where nobody told them, as in a document that
    /// comes from a store. They are no part of what makes two lines equal.
    /// </summary>
    public IReadOnlyList<PrintedWord> Words { get; init; } = [];

    /// <summary>The stretch of the text.</summary>
    public TextSpan Span => new(Start, Start + Length);

    /// <summary>Where a part of the text is printed; null where it has nothing on this line.</summary>
    /// <param name="span">The part, in the text.</param>
    /// <remarks>Exact where the part begins and ends with words; inside a word, and without words, letters count as equally wide.</remarks>
    public PageBox? PlaceOf(TextSpan span)
    {
        var (first, end) = (Math.Max(span.Start - Start, 0), Math.Min(span.End - Start, Length));
        if (first >= end)
        {
            return null;
        }

        if (first == 0 && end == Length)
        {
            return Place;
        }

        var box = Place.Box;
        if (Words.Count == 0)
        {
            return Across(At(first, 0, Length, box.Left, box.Right), At(end, 0, Length, box.Left, box.Right));
        }

        var (left, right) = (double.MaxValue, double.MinValue);
        foreach (var word in Words.Where(word => word.Start < end && word.Start + word.Length > first))
        {
            left = Math.Min(left, At(Math.Max(first, word.Start), word.Start, word.Length, word.Left, word.Right));
            right = Math.Max(right, At(Math.Min(end, word.Start + word.Length), word.Start, word.Length, word.Left, word.Right));
        }

        return left < right ? Across(left, right) : null;
    }

    /// <summary>Whether text and place are the same.</summary>
    public bool Equals(PrintedLine? other) => other is not null && (Start, Length, Place) == (other.Start, other.Length, other.Place);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length, Place);

    private static double At(int index, int start, int length, double left, double right) =>
        left + ((right - left) * (index - start) / length);

    private PageBox Across(double left, double right) =>
        PageBox.Around(Place.Page, new PdfBox(left, Place.Box.Top, right - left, Place.Box.Height));
}
