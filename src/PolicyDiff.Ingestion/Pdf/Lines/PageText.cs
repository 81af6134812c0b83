namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>A page as rows of words.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Rows">The rows from top to bottom.</param>
internal sealed record PageText(int Number, double Width, double Height, IReadOnlyList<TextLine> Rows)
{
    /// <summary>
    /// Where full lines end, in points from the page's left side, as far as the whole document tells; 0 where it does not.
    /// </summary>
    public double Margin { get; init; }

    /// <summary>Whether it lists titles with their pages, which stand in columns and are no table.</summary>
    public bool IsList { get; init; }

    /// <summary>Where full lines of this page end: no page ends its lines before the document does, however short they are.</summary>
    public double FullRight => Math.Max(Margin, Rows.Max(row => row.Box.Right));

    /// <summary>The same page with other rows.</summary>
    public PageText With(IEnumerable<TextLine> rows) => this with { Rows = [.. rows] };
}
