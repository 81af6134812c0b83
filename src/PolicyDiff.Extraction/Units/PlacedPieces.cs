using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Extraction.Units;

/// <summary>The sentences of a text, each with the place where it is printed.</summary>
internal sealed class PlacedPieces
{
    private readonly string _text;
    private readonly PrintedText? _printed;
    private IReadOnlyList<TextSpan>? _spans;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text of a block, an item or a cell.</param>
    /// <param name="printed">Where it is printed; null where nobody told.</param>
    public PlacedPieces(string text, PrintedText? printed) => (_text, _printed, Sentences) = (text, printed, Pieces.Sentences(text));

    /// <summary>The sentences, white space folded.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <summary>The places of all sentences.</summary>
    public IReadOnlyList<PageBox> Boxes => BoxesOf(0, Sentences.Count);

    /// <summary>The places of one sentence.</summary>
    /// <param name="index">The sentence, from 0.</param>
    public IReadOnlyList<PageBox> BoxesOf(int index) => BoxesOf(index, 1);

    /// <summary>The places of sentences that follow each other; those on one line share a rectangle.</summary>
    private IReadOnlyList<PageBox> BoxesOf(int first, int count)
    {
        if (_printed is null)
        {
            return [];
        }

        _spans ??= Find();
        return [.. Joined(_spans.Skip(first).Take(count)).SelectMany(_printed.BoxesOf)];
    }

    /// <summary>Spans with nothing but white space between as one.</summary>
    private IEnumerable<TextSpan> Joined(IEnumerable<TextSpan> spans)
    {
        TextSpan? open = null;
        foreach (var span in spans)
        {
            if (open is { } before && _text.AsSpan(before.End, span.Start - before.End).IsWhiteSpace())
            {
                open = before with { End = span.End };
                continue;
            }

            if (open is { } whole)
            {
                yield return whole;
            }

            open = span;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    /// <summary>
    /// Where each sentence is in the text. Cutting folds white space and drops
    /// bullets, so the rest of the characters come in the order of the text.
    /// </summary>
    private List<TextSpan> Find()
    {
        List<TextSpan> spans = [];
        var from = 0;
        foreach (var sentence in Sentences)
        {
            var span = Find(sentence, from);
            spans.Add(span);
            from = span.End;
        }

        return spans;
    }

    private TextSpan Find(string sentence, int from)
    {
        for (var start = from; start < _text.Length; start++)
        {
            if (!char.IsWhiteSpace(_text[start]) && EndOf(sentence, start) is { } end)
            {
                return new TextSpan(start, end);
            }
        }

        return new TextSpan(from, from);
    }

    /// <summary>Where a sentence that begins at a place ends; null where another text is there.</summary>
    private int? EndOf(string sentence, int start)
    {
        var at = start;
        foreach (var c in sentence.Where(c => !char.IsWhiteSpace(c)))
        {
            while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }

            if (at == _text.Length || _text[at] != c)
            {
                return null;
            }

            at++;
        }

        return at;
    }
}
