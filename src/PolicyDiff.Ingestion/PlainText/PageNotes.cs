using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Takes the footnotes from the feet of the pages.</summary>
internal static partial class PageNotes
{
    /// <summary>How far from the foot of a page its notes may begin, in lines.</summary>
    private const int Reach = 15;

    /// <summary>The lines of all pages without the notes, and the notes.</summary>
    public static (IReadOnlyList<TypedLine> Text, IReadOnlyList<Footnote> Notes) Take(IReadOnlyList<IReadOnlyList<TypedLine>> pages)
    {
        List<TypedLine> text = [];
        List<Footnote> notes = [];
        foreach (var page in pages)
        {
            var start = Start(page);
            text.AddRange(page.Take(start));
            notes.AddRange(Read([.. page.Skip(start)]));
        }

        return (text, notes);
    }

    /// <summary>Takes a reference to a note out of a text.</summary>
    /// <param name="text">The text, with the mark glued to a word or stop as printed small and raised.</param>
    /// <param name="mark">The mark of the note.</param>
    /// <returns>The text without the mark; null where it does not refer to the note.</returns>
    public static string? WithoutReference(string text, string mark)
    {
        foreach (Match match in Reference().Matches(text))
        {
            if (string.Equals(match.Groups["mark"].Value, mark, StringComparison.Ordinal))
            {
                return text.Remove(match.Groups["mark"].Index, mark.Length);
            }
        }

        return null;
    }

    /// <summary>Index of the first line of the notes of a page; its line count where it has none.</summary>
    private static int Start(IReadOnlyList<TypedLine> page)
    {
        for (var start = Math.Max(0, page.Count - Reach); start < page.Count; start++)
        {
            var marks = Enumerable.Range(start, page.Count - start)
                .Select(index => Note().Match(page[index].Text))
                .Where(match => match.Success).ToList();
            if (Note().IsMatch(page[start].Text) && IsRun(marks) && marks.Any(match => IsNote(match, page, start)))
            {
                return start;
            }
        }

        return page.Count;
    }

    private static bool IsRun(List<Match> marks) =>
        marks.Zip(marks.Skip(1)).All(pair => Value(pair.Second) == Value(pair.First) + 1);

    private static int Value(Match note) => WholeNumber.Of(note.Groups["mark"].ValueSpan);

    /// <summary>A mark glued to its text, or one that the text above refers to.</summary>
    private static bool IsNote(Match note, IReadOnlyList<TypedLine> page, int start) =>
        note.Groups["space"].Length == 0
            || page.Take(start).Any(line => WithoutReference(line.Text, note.Groups["mark"].Value) is not null);

    private static IEnumerable<Footnote> Read(IReadOnlyList<TypedLine> lines)
    {
        List<(string Mark, List<string> Lines, SourceLocation Location)> notes = [];
        foreach (var line in lines)
        {
            var match = Note().Match(line.Text);
            if (match.Success)
            {
                notes.Add((match.Groups["mark"].Value, [match.Groups["text"].Value], line.Location));
            }
            else
            {
                notes[^1].Lines.Add(line.Text);
            }
        }

        return notes.Select(note => new Footnote(note.Mark, LineJoining.Join(note.Lines), note.Location));
    }

    [GeneratedRegex(@"^(?<mark>\d{1,2})(?<space>\s?)(?<text>\p{Lu}.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(
        @"(?:\p{Ll}[.,;:)\]’'""]{0,2}|\d{4}\.|\d\))(?<mark>\d{1,2})(?![\p{L}\d]|[.,]\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
