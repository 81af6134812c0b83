namespace PolicyDiff.Ocr.Tesseract;

/// <summary>A word as Tesseract gives it.</summary>
/// <param name="Text">Its letters; never empty.</param>
/// <param name="Left">Pixels from the left of the picture.</param>
/// <param name="Top">Pixels from the top of the picture.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Confidence">How sure Tesseract is, in [0, 1].</param>
internal sealed record RecognizedWord(string Text, int Left, int Top, int Width, int Height, double Confidence)
{
    /// <summary>Pixels from the left of the picture to the middle of the word.</summary>
    public double Middle => Left + (Width / 2.0);

    /// <summary>Pixels from the top of the picture to the bottom of the word.</summary>
    public int Bottom => Top + Height;

    /// <summary>Pixels from the left of the picture to the right side of the word.</summary>
    public int Right => Left + Width;
}
