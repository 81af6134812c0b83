namespace PolicyDiff.Ingestion.PlainText;

/// <summary>How long a full line of running text is.</summary>
internal static class LineWidth
{
    private const int Narrowest = 40;

    private const int Widest = 200;

    /// <summary>The length that nine in ten lines do not exceed, in UTF-16 units; from 40 to 200.</summary>
    public static int Of(IReadOnlyList<TypedLine> lines)
    {
        var lengths = lines.Select(line => line.Text.Length).Order().ToList();
        return lengths.Count == 0 ? Narrowest : Math.Clamp(lengths[lengths.Count * 9 / 10], Narrowest, Widest);
    }
}
