using System.Text;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Words that stand side by side on one page, from left to right.</summary>
internal sealed class TextLine
{
    private const double SuperscriptSize = 0.85;

    // Rows are cut and put together again on the way: few of them are asked how they look or read.
    private LineStyle? _style;

    /// <summary>A line of at least one word.</summary>
    /// <param name="page">Page from 1.</param>
    /// <param name="words">The words from left to right.</param>
    public TextLine(int page, IReadOnlyList<PageWord> words)
    {
        (Page, Words) = (page, words);
        Box = words[0].Box;
        for (var i = 1; i < words.Count; i++)
        {
            Box = Box.Union(words[i].Box);
        }

        Size = SizeOf(words);
    }

    /// <summary>Page from 1.</summary>
    public int Page { get; }

    /// <summary>The words from left to right.</summary>
    public IReadOnlyList<PageWord> Words { get; }

    /// <summary>The box around all words.</summary>
    public PdfBox Box { get; }

    /// <summary>The font size of most letters.</summary>
    public double Size { get; }

    /// <summary>The look of most letters.</summary>
    public LineStyle Style =>
        _style ??= new LineStyle(Size, Share(word => word.Style.Bold), Share(word => word.Style.Italic), ColorOf(Words, Size));

    /// <summary>The words with single spaces between; raised figures left in.</summary>
    public string Text => field ??= Join(Words);

    /// <summary>The box of the words in the main size, so that raised figures do not move the line.</summary>
    public double Baseline => Words.Where(word => word.Size >= Size * SuperscriptSize).Max(word => word.Box.Bottom);

    /// <summary>Whether a word is a raised figure: small, and next to other text.</summary>
    public bool IsRaised(PageWord word) =>
        word.Size <= Size * SuperscriptSize
            && (NoteMark.IsReference(word.Text) || IsSeveralMarks(word.Text))
            && word.Middle < Baseline - (Size * 0.45);

    /// <summary>The text without the raised figures that point to footnotes.</summary>
    public string TextWithoutMarks => Words.Any(IsRaised) ? Join([.. Words.Where(word => !IsRaised(word))]) : Text;

    /// <summary>The raised figures, in order, without brackets.</summary>
    public IEnumerable<string> Marks => Words.Where(IsRaised).Select(word => NoteMark.Bare(word.Text));

    /// <summary>The words from one position to another as a line of their own.</summary>
    public TextLine Part(int start, int end) => new(Page, Words.Skip(start).Take(end - start).ToArray());

    private static bool IsSeveralMarks(string text) => text.Length <= 3 && text.All(c => char.IsAsciiDigit(c) || c is '*' or ',');

    // Nearly all lines have one size and one colour.
    private static double SizeOf(IReadOnlyList<PageWord> words) => words.All(word => word.Size == words[0].Size)
        ? words[0].Size
        : words.GroupBy(word => word.Size).OrderByDescending(
            group => group.Sum(word => word.Text.Length)).ThenByDescending(group => group.Key).First().Key;

    private static string ColorOf(IReadOnlyList<PageWord> words, double size) =>
        words.All(word => string.Equals(word.Style.Color, words[0].Style.Color, StringComparison.Ordinal))
            ? words[0].Style.Color
            : words.Where(word => word.Size == size).GroupBy(word => word.Style.Color, StringComparer.Ordinal)
                .OrderByDescending(group => group.Sum(word => word.Text.Length)).ThenBy(
                    group => group.Key, StringComparer.Ordinal).First().Key;

    private static string Join(IReadOnlyList<PageWord> words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            text.Append(words[i].Text);
            if (i + 1 < words.Count && IsApart(words[i], words[i + 1]))
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a space is between two words that stand side by side.</summary>
    // A space the file spells may be missing where the words are placed one by one, so a visible gap counts as well.
    public static bool IsApart(PageWord left, PageWord right) =>
        left.SpaceAfter || right.Box.Left - left.Box.Right > 0.12 * Math.Min(left.Size, right.Size);

    private bool Share(Func<PageWord, bool> has)
    {
        var (having, all) = (0, 0);
        foreach (var word in Words)
        {
            having += has(word) ? word.Text.Length : 0;
            all += word.Text.Length;
        }

        return having > 0.7 * all;
    }
}
