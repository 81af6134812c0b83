using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Finds the headings among the lines of a text that shows no type: by contents list, by numbering, by standing alone.</summary>
internal sealed partial class TypedHeadings
{
    /// <summary>How many lines a heading may take.</summary>
    private const int LongestHeading = 3;

    /// <summary>How many sure headings it takes to learn from them.</summary>
    private const int FewestSure = 5;

    private readonly IReadOnlyList<TypedLine> _lines;
    private readonly ContentsList _contents;
    private readonly IReadOnlyList<string> _folded;
    private readonly int _width;
    private readonly SortedDictionary<int, PrintedHeading> _found = [];
    private bool _tight;

    private TypedHeadings(IReadOnlyList<TypedLine> lines, ContentsList contents, int width) =>
        (_lines, _contents, _width, _folded) =
            (lines, contents, width, [.. lines.Select(line => contents.Entries.Count == 0 ? string.Empty : ContentsList.Fold(line.Text))]);

    /// <summary>The headings by the index of their first line.</summary>
    /// <param name="lines">The lines behind the contents list.</param>
    /// <param name="contents">What the contents list names.</param>
    /// <param name="width">Length of a full line, in UTF-16 units.</param>
    public static IReadOnlyDictionary<int, PrintedHeading> Find(IReadOnlyList<TypedLine> lines, ContentsList contents, int width)
    {
        var finder = new TypedHeadings(lines, contents, width);
        finder.Listed();
        finder.Numbered();
        finder.Measure();
        finder.Alone();
        return finder._found;
    }

    /// <summary>Lines, alone or with the next, that the contents list names; in the order of the list.</summary>
    private void Listed()
    {
        var from = 0;
        foreach (var wanted in _contents.Entries.Select(entry => ContentsList.Fold($"{entry.Number} {entry.Title}")))
        {
            for (var i = from; i < _lines.Count; i++)
            {
                if (Match(i, wanted) is { } heading)
                {
                    _found[i] = heading;
                    from = i + heading.LineCount;
                    break;
                }
            }
        }
    }

    private PrintedHeading? Match(int index, string wanted)
    {
        var length = 0;
        for (var count = 1; count <= LongestHeading && index + count <= _lines.Count; count++)
        {
            var part = _folded[index + count - 1];
            if (part.Length == 0 || string.CompareOrdinal(wanted, length, part, 0, part.Length) != 0)
            {
                return null;
            }

            length += part.Length;
            if (length == wanted.Length)
            {
                var text = LineJoining.Join(_lines.Skip(index).Take(count).Select(line => line.Text));
                return new PrintedHeading(text, count, new HeadingEvidence(HeadingSignal.ContentsPage, 0.95));
            }
        }

        return null;
    }

    /// <summary>Numbered lines whose numbers together make up one numbering.</summary>
    private void Numbered()
    {
        var candidates = Enumerable.Range(0, _lines.Count)
            .Select(Candidate)
            .OfType<(int Index, SectionNumber Number, PrintedHeading Heading, double Weight)>().ToList();
        foreach (var link in NumberingChain.Find([.. candidates.Select(candidate => (candidate.Number, candidate.Weight))]))
        {
            _found.TryAdd(candidates[link].Index, candidates[link].Heading);
        }
    }

    private (int Index, SectionNumber Number, PrintedHeading Heading, double Weight)? Candidate(int index)
    {
        var line = _lines[index];
        if (!SectionNumber.TryParseHeading(line.Text, out var number, out var title) || char.IsLower(title[0]))
        {
            return null;
        }

        var listed = _found.TryGetValue(index, out var known);
        var heading = known ?? Extended(index, HeadingSignal.Numbering, 0.9);
        if (!listed
            && (_contents.Entries.Count > 0 && _contents.Entries.Any(entry => number.Equals(entry.Number))
                || !Fits(heading)
                || !Opens(index)))
        {
            return null;
        }

        var stands = Closes(index + heading.LineCount - 1);
        return (index, number, heading, listed ? 3 : (stands ? 1 : 0.3) + (number.Depth > 1 ? 0.3 : 0));
    }

    private static bool Fits(PrintedHeading heading) =>
        HeadingShape.Fits(heading.Text) && !heading.Text.EndsWith(':') && !Units().IsMatch(heading.Text);

    /// <summary>Whether this text prints its headings right above their text, as far as its sure headings show.</summary>
    private void Measure()
    {
        var next = _found.Select(heading => heading.Key + heading.Value.LineCount)
            .Where(index => index < _lines.Count && !_found.ContainsKey(index)).ToList();
        _tight = next.Count >= FewestSure && next.Count(index => !_lines[index].AfterBlank) * 2 > next.Count;
    }

    /// <summary>A short line between blank ones, above full lines, a list or another heading.</summary>
    private void Alone()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!_found.ContainsKey(i) && StandsAlone(i) && LeadsOn(i + 1))
            {
                _found[i] = new PrintedHeading(LineJoining.Join([_lines[i].Text]), 1, new HeadingEvidence(HeadingSignal.Style, 0.6));
            }
        }
    }

    private bool StandsAlone(int index)
    {
        var text = _lines[index].Text;
        return Opens(index)
            && (Closes(index) || TopsFullLine(index))
            && HeadingShape.Fits(text)
            && text.Length < _width * 0.8
            && text[^1] is not ':'
            && char.IsUpper(text[0])
            && !ListMarker.TryParse(text, out _, out _)
            && !FunctionWords.EndsWithOne(text)
            && !Caption().IsMatch(text)
            && !text.Contains("   ", StringComparison.Ordinal)
            && !SectionNumber.TryParseHeading(text, out _, out _);
    }

    /// <summary>A short line right above a full one that begins a sentence, where the text before has come to an end.</summary>
    private bool TopsFullLine(int index) =>
        (index == 0
            || _lines[index].AfterBlank
            || _lines[index].AfterPageBreak
            || (_tight && _lines[index - 1].Text[^1] is '.' or '?' or '!'))
        && index + 1 < _lines.Count
        && _lines[index].Text.Length < _width * 0.5
        && char.IsUpper(_lines[index + 1].Text[0])
        && _lines[index + 1].Text.Length > _width * 0.8;

    private bool LeadsOn(int next) =>
        next < _lines.Count && (IsUnnumbered(next) || _lines[next].Text.Length > _width * 0.7
            || ListMarker.TryParse(_lines[next].Text, out _, out _)
            || (StandsAlone(next) && next + 1 < _lines.Count && _lines[next + 1].Text.Length > _width * 0.7));

    private bool IsUnnumbered(int index) =>
        _found.TryGetValue(index, out var heading) && !SectionNumber.TryParseHeading(heading.Text, out _, out _);

    private bool Opens(int index) =>
        index == 0
            || _lines[index].AfterBlank
            || _lines[index].AfterPageBreak
            || _found.ContainsKey(index - 1)
            || Ends(_lines[index - 1].Text);

    private bool Closes(int index) => index + 1 >= _lines.Count || _lines[index + 1].AfterBlank || _lines[index + 1].AfterPageBreak;

    private static bool Ends(string text) => text[^1] is '.' or '?' or '!' or ';' or ':' || char.IsDigit(text[^1]);

    /// <summary>
    /// A heading that goes on below: the line is full or stops in mid-phrase, and what follows stands close and ends the block.
    /// </summary>
    private PrintedHeading Extended(int index, HeadingSignal signal, double confidence)
    {
        var text = _lines[index].Text;
        return GoesOn(index, text)
            ? new PrintedHeading(LineJoining.Join([text, _lines[index + 1].Text]), 2, new HeadingEvidence(signal, confidence))
            : new PrintedHeading(LineJoining.Join([text]), 1, new HeadingEvidence(signal, confidence));
    }

    private bool GoesOn(int index, string text)
    {
        if (Closes(index) || _lines[index + 1].Text[^1] is '.' or ';')
        {
            return false;
        }

        var open = FunctionWords.EndsWithOne(text);
        return (Closes(index + 1) && (open || text.Length > _width * 0.8))
            || (open && char.IsLower(_lines[index + 1].Text[0]) && _lines[index + 1].Text.Length < _width * 0.8);
    }

    /// <summary>A count with its unit begins no heading.</summary>
    [GeneratedRegex(
        @"^\s*\d+\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|dagen|weken|maanden|jaar|euro|procent|patiënten)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Units();

    [GeneratedRegex(@"^(?:afbeelding|figuur|tabel|grafiek|bron|noot)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
