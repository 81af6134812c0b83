using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>A text while its lines come in, with the place of each.</summary>
internal sealed class PlacedText
{
    private const char SoftHyphen = '\u00AD';

    private readonly List<PrintedLine> _lines = [];

    /// <summary>The text so far, with its soft hyphens.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The text of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="withMarks">Whether the raised figures that point to footnotes are part of it.</param>
    public static PlacedText Of(TextLine line, bool withMarks = false)
    {
        var placed = new PlacedText { Text = withMarks ? line.Text : line.TextWithoutMarks };
        placed._lines.AddRange(LineParts.Of(line, withMarks));
        return placed;
    }

    /// <summary>The texts of lines, one behind the other.</summary>
    public static PlacedText Of(IEnumerable<TextLine> lines, Hyphenation hyphenation)
    {
        var placed = new PlacedText();
        foreach (var line in lines)
        {
            placed.Join(Of(line, withMarks: true), hyphenation);
        }

        return placed;
    }

    /// <summary>Puts a text behind this one, the hyphen between them mended.</summary>
    public void Join(PlacedText below, Hyphenation hyphenation) => Add(below, hyphenation.Join(Text, below.Text));

    /// <summary>Puts a text behind this one, on a line of its own or joined.</summary>
    /// <param name="below">The text.</param>
    /// <param name="breaks">Whether it has a line of its own.</param>
    /// <param name="hyphenation">Mends the hyphen between joined texts.</param>
    public void Continue(PlacedText below, bool breaks, Hyphenation hyphenation)
    {
        if (breaks)
        {
            Append("\n", below);
        }
        else
        {
            Join(below, hyphenation);
        }
    }

    /// <summary>Puts a text behind this one, parted by a separator.</summary>
    public void Append(string separator, PlacedText below) => Add(below, Text + separator + below.Text);

    /// <summary>The finished text: without soft hyphens, and without white space around it and, where asked, without line breaks.</summary>
    public (string Text, PrintedText Printed) Finished(bool onOneLine = false)
    {
        var text = Hyphenation.WithoutSoftHyphens(Text);
        var trimmed = text.Trim();
        var lines = text.Length == Text.Length && trimmed.Length == text.Length
            ? _lines
            : Moved(text.Length - text.TrimStart().Length, trimmed.Length);
        return (onOneLine ? trimmed.Replace('\n', ' ') : trimmed, lines.Count == 0 ? PrintedText.Nowhere : new PrintedText([.. lines]));
    }

    /// <summary>
    /// Takes the joined text, which ends with the one below and begins with this one, but for a hyphen and spaces at its end.
    /// </summary>
    private void Add(PlacedText below, string joined)
    {
        var shift = joined.Length - below.Text.Length;
        while (_lines.Count > 0 && _lines[^1].Span.End > shift)
        {
            var last = _lines[^1];
            _lines.RemoveAt(_lines.Count - 1);
            _lines.AddRange(last.Start < shift ? [Cut(last, shift - last.Start)] : []);
        }

        _lines.AddRange(below._lines.Select(line => line with { Start = line.Start + shift }));
        Text = joined;
    }

    /// <summary>A line that lost the hyphen at its end, which stays inside its place.</summary>
    private static PrintedLine Cut(PrintedLine line, int length) => line with
    {
        Length = length,
        Words = [.. line.Words.Where(word => word.Start < length)
            .Select(word => word with { Length = Math.Min(word.Length, length - word.Start) })],
    };

    /// <summary>The lines where they are once soft hyphens and the white space at the start and end of the text are gone.</summary>
    private List<PrintedLine> Moved(int leading, int length)
    {
        var kept = new int[Text.Length + 1];
        for (var i = 0; i < Text.Length; i++)
        {
            kept[i + 1] = kept[i] + (Text[i] == SoftHyphen ? 0 : 1);
        }

        return [.. _lines.Select(Move).Where(line => line.Length > 0)];

        int At(int index) => Math.Clamp(kept[Math.Clamp(index, 0, Text.Length)] - leading, 0, length);

        PrintedLine Move(PrintedLine line)
        {
            var span = new TextSpan(At(line.Start), At(line.Span.End));
            var words = line.Words.Select(
                word => (Word: word, Start: At(line.Start + word.Start), End: At(line.Start + word.Start + word.Length)));
            return new PrintedLine(span.Start, span.Length, line.Place)
            {
                Words = [.. words.Where(word => word.End > word.Start)
                    .Select(word => word.Word with { Start = word.Start - span.Start, Length = word.End - word.Start })],
            };
        }
    }
}
