using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>
/// A page on its way between the processes. Words are most of it: each style is written once and boxes are bare numbers (left, top, width,
/// height), so the message is a fifth as long as the page written property by property.
/// </summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
internal sealed record WorkerPage(int Number, double Width, double Height)
{
    private const int Sides = 4;

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The boxes of the words, four numbers each.</summary>
    public IReadOnlyList<float> Boxes { get; init; } = [];

    /// <summary>The position of the style of each word.</summary>
    public IReadOnlyList<int> StyleOf { get; init; } = [];

    /// <summary>The styles of the page.</summary>
    public IReadOnlyList<TextStyle> Styles { get; init; } = [];

    /// <summary>The links.</summary>
    public IReadOnlyList<PdfLink> Links { get; init; } = [];

    /// <summary>The notes.</summary>
    public IReadOnlyList<PdfNote> Notes { get; init; } = [];

    /// <summary>The boxes of the pictures.</summary>
    public IReadOnlyList<float> Pictures { get; init; } = [];

    /// <summary>The boxes of the rulings.</summary>
    public IReadOnlyList<float> Rulings { get; init; } = [];

    /// <summary>Which of the rulings run across.</summary>
    public IReadOnlyList<bool> Across { get; init; } = [];

    /// <summary>The boxes of the marks.</summary>
    public IReadOnlyList<float> Marks { get; init; } = [];

    /// <summary>Packs a page.</summary>
    public static WorkerPage Of(PdfPage page)
    {
        Dictionary<TextStyle, int> styles = [];
        var styleOf = new int[page.Runs.Count];
        TextStyle? last = null;
        for (var i = 0; i < styleOf.Length; i++)
        {
            var style = page.Runs[i].Style;
            if (!ReferenceEquals(style, last) && !styles.TryGetValue(style, out styleOf[i]))
            {
                styles[style] = styleOf[i] = styles.Count;
            }
            else if (ReferenceEquals(style, last))
            {
                styleOf[i] = styleOf[i - 1];
            }

            last = style;
        }

        return new WorkerPage(page.Number, page.Width, page.Height)
        {
            Texts = [.. page.Runs.Select(run => run.Text)],
            Boxes = Numbers(page.Runs.Select(run => run.Box), page.Runs.Count),
            StyleOf = styleOf,
            Styles = [.. styles.OrderBy(style => style.Value).Select(style => style.Key)],
            Links = page.Links,
            Notes = page.Notes,
            Pictures = Numbers(page.Pictures, page.Pictures.Count),
            Rulings = Numbers(page.Drawings.Rulings.Select(ruling => ruling.Box), page.Drawings.Rulings.Count),
            Across = [.. page.Drawings.Rulings.Select(ruling => ruling.Horizontal)],
            Marks = Numbers(page.Drawings.Marks, page.Drawings.Marks.Count),
        };
    }

    /// <summary>Unpacks the page.</summary>
    /// <param name="pool">Holds the words of the file.</param>
    public PdfPage ToPage(WordPool pool) => new(
        Number, Width, Height, [.. Texts.Select((text, i) => new TextRun(pool.Shared(text), BoxAt(Boxes, i), Styles[StyleOf[i]]))], Links)
    {
        Notes = Notes,
        Pictures = AllBoxes(Pictures),
        Drawings = Rulings.Count + Marks.Count == 0
            ? PdfDrawings.None
            : new PdfDrawings([.. Across.Select((across, i) => new PdfRuling(BoxAt(Rulings, i), across))], AllBoxes(Marks)),
    };

    private static float[] Numbers(IEnumerable<PdfBox> boxes, int count)
    {
        var numbers = new float[count * Sides];
        var i = 0;
        foreach (var box in boxes)
        {
            (numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]) = ((float)box.Left, (float)box.Top, (float)box.Width, (float)box.Height);
            i += Sides;
        }

        return numbers;
    }

    private static PdfBox[] AllBoxes(IReadOnlyList<float> numbers) => [.. Enumerable.Range(0, numbers.Count / Sides).Select(i => BoxAt(numbers, i))];

    private static PdfBox BoxAt(IReadOnlyList<float> numbers, int index)
    {
        var i = index * Sides;
        return new PdfBox(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]);
    }
}
