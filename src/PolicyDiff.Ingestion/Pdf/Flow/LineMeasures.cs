using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Flow;

/// <summary>What is usual in a document: the look of its running text and the distance between its lines.</summary>
internal sealed class LineMeasures
{
    private const double UnknownPitch = 1.3;
    private readonly Dictionary<int, double> _pitches;

    private LineMeasures(LineStyle body, Dictionary<int, double> pitches) => (Body, _pitches) = (body, pitches);

    /// <summary>The look of most letters.</summary>
    public LineStyle Body { get; }

    /// <summary>Measures the lines of a document, in reading order.</summary>
    public static LineMeasures Of(IReadOnlyList<FlowItem> items)
    {
        var lines = items.OfType<FlowLine>().ToList();
        if (lines.Count == 0)
        {
            return new LineMeasures(new LineStyle(10, false, false, "#000000"), []);
        }

        var body = lines.GroupBy(line => line.Line.Style with { Italic = false })
            .OrderByDescending(group => group.Sum(line => line.Line.Text.Length))
            .ThenByDescending(group => group.Key.Size)
            .First().Key;
        var pitches = lines.Zip(lines.Skip(1))
            .Where(pair => !pair.Second.RegionStart && Bucket(pair.First.Line.Size) == Bucket(pair.Second.Line.Size))
            .Select(
                pair => (Size: Bucket(
                    pair.First.Line.Size), Pitch: Math.Round((pair.Second.Line.Box.Top - pair.First.Line.Box.Top) * 2) / 2))
            .Where(pair => pair.Pitch > pair.Size * 0.25 && pair.Pitch < pair.Size * 1.3)
            .GroupBy(pair => pair.Size)
            .ToDictionary(
                group => group.Key,
                group => group.GroupBy(
                    pair => pair.Pitch).OrderByDescending(pitch => pitch.Count()).ThenBy(pitch => pitch.Key).First().Key);
        return new LineMeasures(body, pitches);
    }

    /// <summary>The usual distance from line to line in a font size, in points.</summary>
    public double Pitch(double size) => _pitches.GetValueOrDefault(Bucket(size), size * UnknownPitch);

    // Sizes are kept in half points.
    private static int Bucket(double size) => (int)Math.Round(size * 2);
}
