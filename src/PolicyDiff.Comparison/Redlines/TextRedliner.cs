using PolicyDiff.Comparison.Inline;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Analysis.Segmentation;

namespace PolicyDiff.Comparison.Redlines;

/// <summary>Interleaves two texts word by word, in a way that can be read.</summary>
internal static class TextRedliner
{
    private static readonly WordTokenizer Words = new();

    /// <summary>The segments; equal and delete together give the left text exactly, equal and insert the right one.</summary>
    public static IReadOnlyList<InlineSegment> Compare(string left, string right) =>
        left == right ? Whole(left, InlineOperation.Equal) : Tidied(PieceDiff.Of(Pieces(left), Pieces(right)));

    /// <summary>A text that is on one side only, or the same on both; nothing where it is empty.</summary>
    public static IReadOnlyList<InlineSegment> Whole(string text, InlineOperation operation) =>
        text.Length == 0 ? [] : [new InlineSegment(operation, text)];

    /// <summary>Words, white space, and what stands between; a character of two units is never cut.</summary>
    private static List<string> Pieces(string text)
    {
        List<string> pieces = [];
        var start = 0;
        foreach (var span in Words.Tokenize(text).Select(token => token.Span))
        {
            pieces.AddRange(Between(text[start..span.Start]));
            pieces.Add(text[span.Start..span.End]);
            start = span.End;
        }

        pieces.AddRange(Between(text[start..]));
        return pieces;
    }

    private static IEnumerable<string> Between(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (!char.IsWhiteSpace(text[start]) && end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            yield return text[start..end];
            start = end;
        }
    }

    /// <summary>
    /// Joins changes that have nothing but marks and spaces between them: whole phrases are easier to read than every other word.
    /// </summary>
    private static List<InlineSegment> Tidied(IReadOnlyList<InlineSegment> segments)
    {
        List<InlineSegment> tidied = [];
        var (gone, come) = (string.Empty, string.Empty);
        for (var i = 0; i < segments.Count; i++)
        {
            var (operation, text) = (segments[i].Operation, segments[i].Text);
            if (operation == InlineOperation.Equal
                && (i == 0 || i == segments.Count - 1 || text.Any(char.IsLetterOrDigit) || text.Contains('\n', StringComparison.Ordinal)))
            {
                tidied.AddRange([.. Whole(gone, InlineOperation.Delete), .. Whole(come, InlineOperation.Insert), segments[i]]);
                (gone, come) = (string.Empty, string.Empty);
                continue;
            }

            gone += operation == InlineOperation.Insert ? string.Empty : text;
            come += operation == InlineOperation.Delete ? string.Empty : text;
        }

        return [.. tidied, .. Whole(gone, InlineOperation.Delete), .. Whole(come, InlineOperation.Insert)];
    }
}
