namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>A page as the file describes it, with what it inherits.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Contents">The object numbers of its content, in order.</param>
/// <param name="Resources">Its named resources; null where it has none.</param>
/// <param name="MediaBox">The sheet in user space: two opposite corners.</param>
/// <param name="CropBox">The part that is shown; the sheet where the file says nothing.</param>
/// <param name="Rotation">Quarter turns clockwise in which it is shown, 0 to 3.</param>
internal sealed record PageObject(int Number, IReadOnlyList<int> Contents, PdfValue? Resources, IReadOnlyList<double> MediaBox, IReadOnlyList<double> CropBox, int Rotation)
{
    private const double SameSize = 1;

    /// <summary>The matrix from user space to points from the top left corner, right and down, of the page as an engine showed it.</summary>
    /// <param name="width">The width shown, in points, by which the box is chosen.</param>
    /// <param name="height">The height shown, in points.</param>
    public PdfMatrix ToShown(double width, double height)
    {
        var box = Fits(MediaBox, width, height) || !Fits(CropBox, width, height) ? MediaBox : CropBox;
        var (left, right) = (Math.Min(box[0], box[2]), Math.Max(box[0], box[2]));
        var (bottom, top) = (Math.Min(box[1], box[3]), Math.Max(box[1], box[3]));
        return Rotation switch
        {
            1 => new PdfMatrix(0, 1, 1, 0, -bottom, -left),
            2 => new PdfMatrix(-1, 0, 0, 1, right, -bottom),
            3 => new PdfMatrix(0, -1, -1, 0, top, right),
            _ => new PdfMatrix(1, 0, 0, -1, -left, top),
        };
    }

    private bool Fits(IReadOnlyList<double> box, double width, double height)
    {
        var (across, down) = (Math.Abs(box[2] - box[0]), Math.Abs(box[3] - box[1]));
        (across, down) = Rotation % 2 == 1 ? (down, across) : (across, down);
        return Math.Abs(across - width) < SameSize && Math.Abs(down - height) < SameSize;
    }
}
