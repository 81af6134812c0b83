using System.Globalization;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Documents.Places;

/// <summary>Boxes and printed lines as short text, as stores keep them.</summary>
/// <remarks>
/// A box is <c>page:left,top,width,height</c> and a line <c>start+length@box</c>; several are
/// parted by a space, and one without a page is on the page of the one before.
/// </remarks>
public static class BoxText
{
    private const NumberStyles Digits = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>Boxes as text; empty for none.</summary>
    public static string Of(IReadOnlyList<PageBox> boxes) =>
        string.Join(' ', boxes.Select((box, i) => Of(box, i == 0 ? 0 : boxes[i - 1].Page)));

    /// <summary>Printed lines as text, their words left out; empty for none.</summary>
    public static string Of(PrintedText printed) => string.Join(
        ' ',
        printed.Lines.Select((line, i) => string.Create(
            CultureInfo.InvariantCulture, $"{line.Start}+{line.Length}@{Of(line.Place, i == 0 ? 0 : printed.Lines[i - 1].Place.Page)}")));

    /// <summary>Boxes from their text.</summary>
    /// <exception cref="FormatException">It is no such text.</exception>
    public static IReadOnlyList<PageBox> Boxes(string text)
    {
        List<PageBox> boxes = [];
        foreach (var entry in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            boxes.Add(Box(entry, boxes.Count == 0 ? 0 : boxes[^1].Page));
        }

        return boxes;
    }

    /// <summary>Printed lines from their text.</summary>
    /// <exception cref="FormatException">It is no such text.</exception>
    public static PrintedText Printed(string text)
    {
        List<PrintedLine> lines = [];
        foreach (var entry in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = Parts(entry, 2, '@');
            var span = Parts(parts[0], 2, '+');
            lines.Add(new PrintedLine(Whole(span[0]), Whole(span[1]), Box(parts[1], lines.Count == 0 ? 0 : lines[^1].Place.Page)));
        }

        return lines.Count == 0 ? PrintedText.Nowhere : new PrintedText(lines);
    }

    private static string Of(PageBox place, int pageBefore)
    {
        var box = place.Box;
        var sides = string.Create(CultureInfo.InvariantCulture, $"{box.Left:0.#},{box.Top:0.#},{box.Width:0.#},{box.Height:0.#}");
        return place.Page == pageBefore ? sides : string.Create(CultureInfo.InvariantCulture, $"{place.Page}:{sides}");
    }

    private static PageBox Box(string text, int pageBefore)
    {
        var parts = text.Contains(':', StringComparison.Ordinal)
            ? Parts(text, 2, ':')
            : [pageBefore.ToString(CultureInfo.InvariantCulture), text];
        double[] sides = [.. Parts(parts[1], 4, ',').Select(side => double.Parse(side, Digits, CultureInfo.InvariantCulture))];
        return new PageBox(Whole(parts[0]), new PdfBox(sides[0], sides[1], sides[2], sides[3]));
    }

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string[] Parts(string text, int count, char separator) =>
        text.Split(separator) is { } parts && parts.Length == count ? parts : throw new FormatException($"'{text}' is no box.");
}
