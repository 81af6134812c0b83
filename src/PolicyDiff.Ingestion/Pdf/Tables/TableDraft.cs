using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>A table as found on one page.</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Top">Height of its top on the page.</param>
/// <param name="Bottom">Height of its bottom on the page.</param>
/// <param name="Left">Its left side.</param>
/// <param name="Right">Its right side.</param>
/// <param name="Columns">Where its columns begin, ascending; at least two.</param>
/// <param name="HeaderRows">The number of rows at the top that are its header.</param>
/// <param name="Rows">The rows with the lines of every cell, each as wide as <paramref name="Columns"/>; a cell may be empty.</param>
internal sealed record TableDraft(
    int Page,
    double Top,
    double Bottom,
    double Left,
    double Right,
    IReadOnlyList<double> Columns,
    int HeaderRows,
    IReadOnlyList<IReadOnlyList<CellLines>> Rows)
{
    private const double Inside = 1;

    /// <summary>Whether a box lies inside the table, not at its top or bottom.</summary>
    public bool Encloses(PdfBox box) => box.Top > Top + Inside && box.Bottom < Bottom - Inside && box.Left < Right && box.Right > Left;

    /// <summary>Where the table begins.</summary>
    public SourceLocation Location => SourceLocation.OnPage(Page);
}
