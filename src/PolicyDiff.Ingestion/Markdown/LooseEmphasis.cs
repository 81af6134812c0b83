using System.Text;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>
/// Takes out marks of emphasis that Markdown leaves as text because of a space on the
/// wrong side: <c>**Let op: **de</c>, <c>een ** geldige ** eis</c>.
/// </summary>
/// <remarks>
/// Only pairs go. A star alone is a note mark (<c>tarief*</c>) or a sign (<c>5 * 3</c>), and so is one that was written with a backslash.
/// </remarks>
internal sealed class LooseEmphasis
{
    private readonly List<(int Start, int Length)> _runs = [];

    /// <summary>Remembers the stars of a literal text.</summary>
    /// <param name="text">What is appended.</param>
    /// <param name="place">Where it is appended.</param>
    /// <param name="isEscaped">Whether the first character was written with a backslash, and so is meant.</param>
    public void Note(ReadOnlySpan<char> text, int place, bool isEscaped)
    {
        for (var i = isEscaped ? 1 : 0; i < text.Length; i++)
        {
            var length = 0;
            while (i + length < text.Length && text[i + length] == '*')
            {
                length++;
            }

            if (length > 0)
            {
                Add(place + i, length);
                i += length;
            }
        }
    }

    /// <summary>Takes the pairs out of a text.</summary>
    public void TakeFrom(StringBuilder text)
    {
        List<(int Start, int Length)> marks = [];
        (int Start, int Length)? open = null;
        foreach (var run in _runs.Where(run => run.Start + run.Length <= text.Length))
        {
            if (open is { } opening && opening.Length == run.Length && IsPair(text, opening, run))
            {
                marks.AddRange([opening, run]);
                open = null;
            }
            else
            {
                open = IsBoundary(text, run.Start - 1) ? run : open;
            }
        }

        for (var i = marks.Count - 1; i >= 0; i--)
        {
            text.Remove(marks[i].Start, marks[i].Length);
        }
    }

    private void Add(int start, int length)
    {
        if (_runs.Count > 0 && _runs[^1].Start + _runs[^1].Length == start)
        {
            _runs[^1] = (_runs[^1].Start, _runs[^1].Length + length);
        }
        else
        {
            _runs.Add((start, length));
        }
    }

    /// <summary>Single stars with a space on both sides are signs: <c>5 * 3 * 2</c>.</summary>
    private static bool IsPair(StringBuilder text, (int Start, int Length) opening, (int Start, int Length) closing) =>
        opening.Length > 1
        || ((!IsSpace(text, opening.Start + 1) || !IsSpace(text, closing.Start - 1)) && IsBoundary(text, closing.Start + 1));

    private static bool IsBoundary(StringBuilder text, int place) =>
        place < 0 || place >= text.Length || !char.IsLetterOrDigit(text[place]);

    private static bool IsSpace(StringBuilder text, int place) => place < 0 || place >= text.Length || char.IsWhiteSpace(text[place]);
}
