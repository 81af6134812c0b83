using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ocr.Tesseract;

/// <summary>Makes lines in points of recognised words in pixels: skew taken out, size and weight estimated.</summary>
internal static class PageGeometry
{
    private const int FewestForSkew = 5;
    private const double LargestSkew = 0.05;
    private const double BoldStroke = 1.3;
    private const double RaisedSize = 0.8;

    /// <summary>The lines of a page.</summary>
    /// <param name="lines">What was recognised.</param>
    /// <param name="placed">The picture it was recognised in.</param>
    public static IReadOnlyList<OcrLine> Lines(IReadOnlyList<RecognizedLine> lines, PlacedImage placed)
    {
        var (image, scale) = (placed.Image, placed.Scale);
        var skew = Median([.. lines.Where(line => line.Words.Count >= FewestForSkew).Select(SlopeOf)], 0);
        skew = Math.Abs(skew) > LargestSkew ? 0 : skew;
        var measured = lines.Select(line => (Line: line, Size: SizeOf(line))).Where(pair => pair.Size > 0).ToList();
        var strokes = measured.ToDictionary(pair => pair.Line, pair => StrokeOf(pair.Line, image) / pair.Size);
        var usual = UsualStroke(measured.Select(pair => pair.Line), strokes);
        return [.. measured.Select(pair => LineOf(pair.Line, pair.Size, strokes[pair.Line] > usual * BoldStroke))];

        OcrLine LineOf(RecognizedLine line, double size, bool bold)
        {
            var baseline = Median(
                [.. line.Words.Where(word => LetterShape.HeightOf(word.Text) > 0).Select(word => BaseOf(word, size, skew))],
                line.Words[0].Bottom);
            return new OcrLine(
                [.. line.Words.Select(word => RunOf(word, size, baseline, bold))], line.Words.Average(word => word.Confidence));
        }

        TextRun RunOf(RecognizedWord word, double size, double baseline, bool bold)
        {
            var raised = IsRaised(word, size, baseline - (skew * (image.Width / 2.0)) + (skew * word.Middle));
            var own = raised ? word.Height / LetterShape.HeightOf(word.Text) : size;
            var top = raised ? baseline - (0.45 * size) - (0.75 * own) : baseline - (0.75 * size);
            var box = new PdfBox(placed.Left + (word.Left * scale), placed.Top + Math.Max(0, top * scale), word.Width * scale, own * scale);
            return new TextRun(word.Text, box, new TextStyle(string.Empty, own * scale, bold, false, "#000000"));
        }

        double BaseOf(RecognizedWord word, double size, double slope) =>
            word.Bottom
                - (LetterShape.Descends(word.Text) ? LetterShape.Descent * size : 0)
                - (slope * (word.Middle - (image.Width / 2.0)));
    }

    /// <summary>A raised figure: short, smaller than the line, and not standing on it.</summary>
    private static bool IsRaised(RecognizedWord word, double size, double baseline) =>
        word.Text.Length <= 2
            && word.Text.All(char.IsAsciiDigit)
            && word.Height < LetterShape.HeightOf(word.Text) * size * RaisedSize
            && word.Bottom < baseline - (0.15 * size);

    /// <summary>How far the line falls per pixel to the right, by least squares through where its words stand.</summary>
    private static double SlopeOf(RecognizedLine line)
    {
        var size = SizeOf(line);
        var points = line.Words.Where(word => LetterShape.HeightOf(word.Text) > 0)
            .Select(word => (X: word.Middle, Y: word.Bottom - (LetterShape.Descends(word.Text) ? LetterShape.Descent * size : 0)))
            .ToList();
        if (points.Count < FewestForSkew)
        {
            return 0;
        }

        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        var spread = points.Sum(point => (point.X - x) * (point.X - x));
        return spread > 0 ? points.Sum(point => (point.X - x) * (point.Y - y)) / spread : 0;
    }

    /// <summary>The font size of a line in pixels: the median of what its words say, each by the reach of its letters.</summary>
    private static double SizeOf(RecognizedLine line)
    {
        var sizes = line.Words.Select(word => (word, Height: LetterShape.HeightOf(word.Text)))
            .Where(pair => pair.Height > 0)
            .SelectMany(pair => Enumerable.Repeat(pair.word.Height / pair.Height, Math.Min(pair.word.Text.Length, 10)))
            .ToList();
        return Median(sizes, line.Words.Max(word => word.Height));
    }

    private static double StrokeOf(RecognizedLine line, PageImage image) =>
        Median(
            [.. line.Words.SelectMany(word => Enumerable.Repeat(
                image.StrokeWidth(word.Left, word.Top, word.Width, word.Height), Math.Min(word.Text.Length, 10)))],
            0);

    /// <summary>The stroke of most letters of the page, as a share of their size.</summary>
    private static double UsualStroke(IEnumerable<RecognizedLine> lines, Dictionary<RecognizedLine, double> strokes) =>
        Median([.. lines.SelectMany(line => Enumerable.Repeat(strokes[line], line.Words.Sum(word => word.Text.Length)))], 1);

    private static double Median(List<double> values, double otherwise)
    {
        if (values.Count == 0)
        {
            return otherwise;
        }

        values.Sort();
        return values[values.Count / 2];
    }
}
