namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Two columns of running text on one page.</summary>
/// <param name="Gutter">Where the left column's lines end at most.</param>
/// <param name="RightStart">Where the right column begins.</param>
internal sealed record PageColumns(double Gutter, double RightStart)
{
    private const double Slack = 3;

    /// <summary>Whether the row has text of one column only, or of both with the gutter free between them.</summary>
    public bool Fits(TextLine row) => row.Words.All(word => word.Box.Right <= Gutter + Slack || word.Box.Left >= RightStart - Slack);

    /// <summary>The words of a row left and right of the gutter; either may be missing.</summary>
    public (TextLine? Left, TextLine? Right) Split(TextLine row)
    {
        var count = row.Words.Count(word => word.Box.Left < RightStart - Slack);
        return (count == 0 ? null : row.Part(0, count), count == row.Words.Count ? null : row.Part(count, row.Words.Count));
    }
}
