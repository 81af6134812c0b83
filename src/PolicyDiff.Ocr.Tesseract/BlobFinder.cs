namespace PolicyDiff.Ocr.Tesseract;

/// <summary>
/// Finds the dark spots of a picture by filling each from its first pixel; pixels that touch at a corner belong together.
/// </summary>
/// <param name="image">The picture.</param>
internal sealed class BlobFinder(PageImage image)
{
    private readonly bool[] _seen = new bool[image.Width * image.Height];
    private readonly Stack<int> _open = new();

    /// <summary>The spots that are at most so wide and high, by their first row, then their column.</summary>
    /// <param name="largest">Most pixels either way.</param>
    /// <param name="most">Ends the search where there are more, as in the dots of a printed photograph.</param>
    public IReadOnlyList<Blob> Find(int largest, int most)
    {
        List<Blob> found = [];
        for (var start = 0; start < _seen.Length && found.Count < most; start++)
        {
            if (!_seen[start] && image.IsInk(start) && Fill(start) is var blob && blob.Width <= largest && blob.Height <= largest)
            {
                found.Add(blob);
            }
        }

        return found;
    }

    private Blob Fill(int start)
    {
        var (left, right, top, bottom, count) = (image.Width, 0, image.Height, 0, 0);
        Open(start);
        while (_open.TryPop(out var pixel))
        {
            var (y, x) = Math.DivRem(pixel, image.Width);
            (left, right, top, bottom, count) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y), count + 1);
            for (var row = Math.Max(0, y - 1); row <= Math.Min(image.Height - 1, y + 1); row++)
            {
                for (var column = Math.Max(0, x - 1); column <= Math.Min(image.Width - 1, x + 1); column++)
                {
                    Open((row * image.Width) + column);
                }
            }
        }

        return new Blob(left, top, right, bottom, count);
    }

    private void Open(int pixel)
    {
        if (!_seen[pixel] && image.IsInk(pixel))
        {
            _seen[pixel] = true;
            _open.Push(pixel);
        }
    }
}
