using System.Globalization;

namespace PolicyDiff.Reporting.Text;

/// <summary>Breaks styled text into lines at its spaces. Width counts text elements: what a reader takes for one character.</summary>
internal sealed class LineBreaker
{
    private readonly int _width;
    private readonly List<List<StyledText>> _lines = [];
    private List<StyledText> _line = [];
    private int _used;

    private LineBreaker(int width) => _width = Math.Max(1, width);

    /// <summary>
    /// The lines, none wider than <paramref name="width"/>, none with a space at either end; one empty line for empty text.
    /// </summary>
    /// <param name="text">The text; a word may consist of several stretches.</param>
    /// <param name="width">Text elements a line may hold. A word that is longer is cut; no other is.</param>
    public static IReadOnlyList<IReadOnlyList<StyledText>> Break(IEnumerable<StyledText> text, int width)
    {
        var breaker = new LineBreaker(width);
        foreach (var word in Words(text))
        {
            breaker.Add(word);
        }

        breaker._lines.Add(breaker._line);
        return breaker._lines;
    }

    private static List<List<StyledText>> Words(IEnumerable<StyledText> text)
    {
        List<List<StyledText>> words = [];
        List<StyledText> word = [];
        foreach (var stretch in text)
        {
            var pieces = stretch.Text.Split(' ');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    words.Add(word);
                    word = [];
                }

                if (pieces[i].Length > 0)
                {
                    word.Add(stretch with { Text = pieces[i] });
                }
            }
        }

        if (word.Count > 0)
        {
            words.Add(word);
        }

        return words;
    }

    private void Add(List<StyledText> word)
    {
        var length = LengthOf(word);
        var space = _used > 0 ? 1 : 0;
        if (_used > 0 && _used + space + length > _width)
        {
            NewLine();
            space = 0;
        }

        if (length > _width)
        {
            Cut(word);
            return;
        }

        Append(word, space > 0);
        _used += space + length;
    }

    private void Append(List<StyledText> word, bool spaced)
    {
        if (spaced)
        {
            var style = _line[^1].Style == word[0].Style ? word[0].Style : TextRole.Plain;
            Append(new StyledText(" ", style));
        }

        foreach (var piece in word)
        {
            Append(piece);
        }
    }

    private void Append(StyledText piece)
    {
        if (_line.Count > 0 && _line[^1].Style == piece.Style)
        {
            _line[^1] = piece with { Text = _line[^1].Text + piece.Text };
        }
        else
        {
            _line.Add(piece);
        }
    }

    /// <summary>Puts a word that is wider than a line on as many lines as it takes.</summary>
    private void Cut(List<StyledText> word)
    {
        foreach (var piece in word)
        {
            var elements = StringInfo.GetTextElementEnumerator(piece.Text);
            while (elements.MoveNext())
            {
                if (_used == _width)
                {
                    NewLine();
                }

                Append(piece with { Text = elements.GetTextElement() });
                _used++;
            }
        }
    }

    private void NewLine()
    {
        _lines.Add(_line);
        _line = [];
        _used = 0;
    }

    private static int LengthOf(List<StyledText> word) =>
        new StringInfo(string.Concat(word.Select(piece => piece.Text))).LengthInTextElements;
}
