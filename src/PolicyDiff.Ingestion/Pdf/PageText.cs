namespace PolicyDiff.Ingestion.Pdf;

/// <summary>A page as rows of words.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Rows">The rows from top to bottom.</param>
internal sealed record PageText(int Number, double Width, double Height, IReadOnlyList<TextLine> Rows)
{
    /// <summary>The same page with other rows.</summary>
    public PageText With(IEnumerable<TextLine> rows) => this with { Rows = [.. rows] };
}
