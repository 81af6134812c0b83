namespace PolicyDiff.Ocr.Tesseract;

/// <summary>The box around dark pixels that touch each other; pixels from the top left of the picture.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Right">Last column.</param>
/// <param name="Bottom">Last row.</param>
/// <param name="Pixels">How many pixels are dark.</param>
internal readonly record struct Blob(int Left, int Top, int Right, int Bottom, int Pixels)
{
    /// <summary>Width in pixels; at least 1.</summary>
    public int Width => Right - Left + 1;

    /// <summary>Height in pixels; at least 1.</summary>
    public int Height => Bottom - Top + 1;

    /// <summary>Row of the middle.</summary>
    public double Middle => (Top + Bottom) / 2.0;
}
