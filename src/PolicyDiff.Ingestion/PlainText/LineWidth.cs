namespace PolicyDiff.Ingestion.PlainText;

/// <summary>How long a full line of running text is.</summary>
internal static class LineWidth
{
    private const int Narrowest = 40;

    /// <summary>The length that nine in ten lines do not exceed, in UTF-16 units; at least 40.</summary>
    public static int Of(IReadOnlyList<PrintedLine> lines)
    {
        var lengths = lines.Select(line => line.Text.Length).Order().ToList();
        return lengths.Count == 0 ? Narrowest : Math.Max(Narrowest, lengths[lengths.Count * 9 / 10]);
    }
}
