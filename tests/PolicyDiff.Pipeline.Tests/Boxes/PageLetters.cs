using System.Text;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PolicyDiff.Pipeline.Tests.Boxes;

/// <summary>The letters of a file as its text layer has them, read without the code that makes the boxes.</summary>
internal sealed class PageLetters : IDisposable
{
    private readonly PdfDocument _file;
    private readonly Dictionary<int, IReadOnlyList<(string Text, double X, double Y)>> _pages = [];

    public PageLetters(string path) => _file = PdfDocument.Open(path);

    /// <summary>The letters whose middle is inside the boxes, line by line from left to right; see <see cref="Bare"/>.</summary>
    public string Inside(IReadOnlyList<PageBox> boxes) => Bare(string.Concat(boxes.SelectMany(LettersIn)));

    /// <summary>
    /// A text without white space and hyphens, and without what a row of a table is joined with, its ligatures taken apart.
    /// </summary>
    public static string Bare(string text) => string.Concat(
        ValidText.Normalize(text.Replace("…", string.Empty, StringComparison.Ordinal), NormalizationForm.FormKC)
            .Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('-' or '\u2010' or '\u2011' or '\u00AD' or '|')));

    public void Dispose() => _file.Dispose();

    private IEnumerable<string> LettersIn(PageBox place) => Of(place.Page)
        .Where(letter => letter.X >= place.Box.Left
            && letter.X <= place.Box.Right
            && letter.Y >= place.Box.Top
            && letter.Y <= place.Box.Bottom)
        .OrderBy(letter => letter.X)
        .Select(letter => letter.Text);

    private IReadOnlyList<(string Text, double X, double Y)> Of(int number)
    {
        if (!_pages.TryGetValue(number, out var letters))
        {
            var page = _file.GetPage(number);
            _pages[number] = letters = [.. page.Letters.Select(letter => Middle(letter, page.Height)).Distinct()];
        }

        return letters;
    }

    /// <summary>
    /// The middle of a letter: half way along its base line, a quarter of its size above. The boxes that PdfPig has for letters are those
    /// of the whole font where the font is not in the file. A letter that is printed twice to look bold is one letter.
    /// </summary>
    private static (string Text, double X, double Y) Middle(Letter letter, double height)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var (upX, upY) = length > 0 ? (-dy / length, dx / length) : (0, 1);
        var up = letter.PointSize / 4;
        return (
            letter.Value,
            Math.Round(((start.X + end.X) / 2) + (upX * up), 1),
            Math.Round(height - ((start.Y + end.Y) / 2) - (upY * up), 1));
    }
}
