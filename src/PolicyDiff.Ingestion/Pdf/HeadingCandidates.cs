using PolicyDiff.Ingestion.Structure;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Finds the lines that look other than running text, and joins the lines of a wrapped title.</summary>
internal sealed class HeadingCandidates
{
    private const int MostLines = 4;
    private const int MostWords = 40;

    private readonly LineMeasures _measures;
    private readonly IReadOnlyList<ListedHeadings> _lists;

    /// <summary>Looks with what is usual in the document and what it lists.</summary>
    public HeadingCandidates(LineMeasures measures, IReadOnlyList<ListedHeadings> lists) => (_measures, _lists) = (measures, lists);

    /// <summary>The candidates by the index of their first line in the flow.</summary>
    public IReadOnlyDictionary<int, HeadingDraft> Find(IReadOnlyList<FlowItem> items)
    {
        SortedDictionary<int, HeadingDraft> found = [];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not FlowLine line || line.Drawn is not null)
            {
                continue;
            }

            var lines = StandsOut(line.Line) || IsItalicTitle(items, i, line) ? Wrapped(items, i, line) : Listed(items, i);
            if (lines.Count == 0)
            {
                continue;
            }

            var draft = new HeadingDraft(lines);
            if (draft.Text.Any(char.IsLetter) && (lines.Sum(part => part.Line.Words.Count) <= MostWords || _lists.Any(list => list.TryFind(draft.Text, draft.Page, out _))))
            {
                found[i] = draft;
            }

            i += lines.Count - 1;
        }

        return found;
    }

    /// <summary>Whether a line looks other than running text: larger, bold, or in another colour.</summary>
    public bool StandsOut(TextLine line)
    {
        var body = _measures.Body;
        return line.Size > body.Size * HeadingFinder.Larger
            || (line.Style.Bold && !body.Bold && line.Size > body.Size * 0.9)
            || (!string.Equals(line.Style.Color, body.Color, StringComparison.Ordinal) && line.Size > body.Size * 0.97 && line.Words.All(word => string.Equals(word.Color, line.Style.Color, StringComparison.Ordinal)));
    }

    /// <summary>A short line in italics that stands alone above plain text: the lowest rank of headings in many documents.</summary>
    private bool IsItalicTitle(IReadOnlyList<FlowItem> items, int index, FlowLine line)
    {
        const int MostTitleWords = 10;
        var (body, own) = (_measures.Body, line.Line);
        var pitch = _measures.Pitch(own.Size);
        if (!own.Style.Italic || body.Italic || Math.Abs(own.Size - body.Size) > 0.6 || own.Words.Count > MostTitleWords || own.Box.Right > line.Left + ((line.Right - line.Left) * 0.7))
        {
            return false;
        }

        var free = line.RegionStart || index == 0 || items[index - 1] is not FlowLine above || own.Box.Top - above.Line.Box.Top > pitch * 1.2;
        return free && !LineBreaks.EndsSentence(own.Text) && char.IsUpper(own.Text[0])
            && index + 1 < items.Count && items[index + 1] is FlowLine { RegionStart: false } below && !below.Line.Style.Italic
            && below.Line.Box.Top - own.Box.Top < pitch * 1.5;
    }

    private List<FlowLine> Wrapped(IReadOnlyList<FlowItem> items, int first, FlowLine line)
    {
        List<FlowLine> lines = [line];
        while (lines.Count < MostLines && first + lines.Count < items.Count && items[first + lines.Count] is FlowLine next && IsWrapped(lines, next))
        {
            lines.Add(next);
        }

        return lines;
    }

    /// <summary>Lines that look like running text but are a listed title: one to the letter, or more that make one only together.</summary>
    private List<FlowLine> Listed(IReadOnlyList<FlowItem> items, int first)
    {
        List<FlowLine> lines = [];
        for (var i = first; i < items.Count && lines.Count < MostLines && items[i] is FlowLine line && (i == first || !line.RegionStart); i++)
        {
            lines.Add(line);
            var text = string.Join(' ', lines.Select(part => part.Line.TextWithoutMarks));
            if (_lists.Any(list => list.TryFind(text, line.Page, out _) && (lines.Count > 1 || list.HasPrinted(text))))
            {
                return lines;
            }

            if (!_lists.Any(list => list.HasLonger(text)))
            {
                break;
            }
        }

        return [];
    }

    private bool IsWrapped(List<FlowLine> lines, FlowLine next)
    {
        var (above, below) = (lines[^1].Line, next.Line);
        if (next.RegionStart || next.Drawn is not null || !SameLook(above.Style, below.Style) || below.Box.Top - above.Box.Top > Math.Max(above.Size * 1.62, _measures.Pitch(above.Size) * 1.1))
        {
            return false;
        }

        var text = string.Join(' ', lines.Select(line => line.Line.TextWithoutMarks));
        if (_lists.Any(list => list.TryFind(text, next.Page, out _)))
        {
            return false;
        }

        if (_lists.Any(list => list.HasLonger($"{text} {below.TextWithoutMarks}")))
        {
            return true;
        }

        if (SectionNumber.TryParseHeading(below.TextWithoutMarks, out _, out _))
        {
            return false;
        }

        return LineBreaks.BeginsSmall(below.Text) || !LineBreaks.WasMeant(above, below, lines[^1].Right);
    }

    private static bool SameLook(LineStyle left, LineStyle right) =>
        Math.Abs(left.Size - right.Size) < 0.5 && left.Bold == right.Bold && string.Equals(left.Color, right.Color, StringComparison.Ordinal);
}
