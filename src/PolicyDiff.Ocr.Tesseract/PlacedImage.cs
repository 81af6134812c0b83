namespace PolicyDiff.Ocr.Tesseract;

/// <summary>A picture to recognise, with its place on the page.</summary>
/// <param name="Image">The picture as shown, upright.</param>
/// <param name="Resolution">Its pixels per inch, both ways.</param>
/// <param name="Left">Points from the page's left side to the picture's.</param>
/// <param name="Top">Points from the page's top to the picture's.</param>
internal sealed record PlacedImage(PageImage Image, int Resolution, double Left = 0, double Top = 0)
{
    private const double PointsPerInch = 72;

    /// <summary>Points per pixel.</summary>
    public double Scale => PointsPerInch / Resolution;
}
