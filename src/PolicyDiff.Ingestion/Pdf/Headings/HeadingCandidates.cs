using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Pdf.Headings;

/// <summary>Finds the lines that look other than running text, and joins the lines of a wrapped title.</summary>
internal sealed class HeadingCandidates
{
    private const int MostLines = 6;
    private const int MostWords = 40;

    private readonly LineMeasures _measures;
    private readonly IReadOnlyList<ListedHeadings> _lists;
    private bool _hasItalicTitles;

    /// <summary>Looks with what is usual in the document and what it lists.</summary>
    public HeadingCandidates(LineMeasures measures, IReadOnlyList<ListedHeadings> lists) => (_measures, _lists) = (measures, lists);

    /// <summary>The candidates by the index of their first line in the flow.</summary>
    public IReadOnlyDictionary<int, HeadingDraft> Find(IReadOnlyList<FlowItem> items)
    {
        const int FewestItalicTitles = 5;
        SortedDictionary<int, HeadingDraft> found = [];
        _hasItalicTitles = Enumerable.Range(0, items.Count)
            .Count(i => items[i] is FlowLine line && IsItalicAlone(items, i, line) && IsShort(line)) >= FewestItalicTitles;
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
            if (draft.Text.Any(char.IsLetter)
                && (lines.Sum(part => part.Line.Words.Count) <= MostWords || IsListed(draft.Text, draft.Page)))
            {
                found[i] = draft;
            }

            i += lines.Count - 1;
        }

        AddPlainNumbered(items, found);
        return found;
    }

    /// <summary>
    /// Adds lines that stand alone and make up a numbering, in a document where no numbered line looks other than running text: then the
    /// white space around them is all that marks its headings.
    /// </summary>
    private void AddPlainNumbered(IReadOnlyList<FlowItem> items, SortedDictionary<int, HeadingDraft> found)
    {
        const int FewestNumbers = 3;
        if (found.Values.Count(draft => draft.Number is not null) >= FewestNumbers)
        {
            return;
        }

        List<(int Index, HeadingDraft Draft)> alone = [.. Enumerable.Range(0, items.Count)
            .Where(i => !found.ContainsKey(i) && items[i] is FlowLine line && StandsAlone(items, i, line))
            .Select(i => (Index: i, Draft: new HeadingDraft([(FlowLine)items[i]]))).Where(pair => pair.Draft.Number is not null)];
        var chain = NumberingChain.Find([.. alone.Select(pair => (pair.Draft.Number!, 1.0))]);
        foreach (var (index, draft) in chain.Count >= FewestNumbers ? chain.Select(i => alone[i]) : [])
        {
            found[index] = draft;
        }
    }

    /// <summary>Whether a line is a short paragraph of its own with white space above and below, and no sentence or list item.</summary>
    private bool StandsAlone(IReadOnlyList<FlowItem> items, int index, FlowLine line)
    {
        const int MostTitleWords = 15;
        const double Gap = 1.3;
        var own = line.Line;
        var gap = _measures.Pitch(own.Size) * Gap;
        return line.Drawn is null && own.Words.Count <= MostTitleWords && own.Text[^1] is not (';' or ',' or ':')
            && (line.RegionStart || index == 0 || items[index - 1] is not FlowLine above || own.Box.Top - above.Line.Box.Top > gap)
            && index + 1 < items.Count
            && items[index + 1] is FlowLine below
            && (below.RegionStart || below.Line.Box.Top - own.Box.Top > gap);
    }

    /// <summary>Whether a line looks other than running text: larger, bold, or in another colour.</summary>
    public bool StandsOut(TextLine line)
    {
        var body = _measures.Body;
        return line.Size > body.Size * HeadingFinder.Larger
            || (line.Style.Bold && !body.Bold && line.Size > body.Size * 0.9)
            || (!string.Equals(line.Style.Color, body.Color, StringComparison.Ordinal)
                && line.Size > body.Size * 0.97
                && line.Words.All(word => string.Equals(word.Style.Color, line.Style.Color, StringComparison.Ordinal)));
    }

    /// <summary>
    /// A line in italics that stands alone above plain text: the lowest rank of headings in many documents. Where several short ones show
    /// that the document has such titles, they may be longer too.
    /// </summary>
    private bool IsItalicTitle(IReadOnlyList<FlowItem> items, int index, FlowLine line) =>
        IsItalicAlone(items, index, line) && (_hasItalicTitles || IsShort(line));

    private static bool IsShort(FlowLine line) =>
        line.Line.Box.Right <= line.Left + ((line.Right - line.Left) * 0.7) && !LineBreaks.EndsSentence(line.Line.Text);

    private bool IsItalicAlone(IReadOnlyList<FlowItem> items, int index, FlowLine line)
    {
        const int MostTitleWords = 10;
        var (body, own) = (_measures.Body, line.Line);
        var pitch = _measures.Pitch(own.Size);
        if (!own.Style.Italic
            || body.Italic
            || Math.Abs(own.Size - body.Size) > 0.6
            || own.Words.Count > MostTitleWords
            || own.Text[^1] is '.' or ':' or ';' or ','
            || !char.IsUpper(own.Text[0]))
        {
            return false;
        }

        var free = line.RegionStart
            || index == 0
            || items[index - 1] is not FlowLine above
            || own.Box.Top - above.Line.Box.Top > pitch * 1.2;
        return free && index + 1 < items.Count && items[index + 1] is FlowLine { RegionStart: false } below && !below.Line.Style.Italic
            && below.Line.Box.Top - own.Box.Top < pitch * 1.5;
    }

    private List<FlowLine> Wrapped(IReadOnlyList<FlowItem> items, int first, FlowLine line)
    {
        List<FlowLine> lines = [line];
        while (lines.Count < MostLines
            && first + lines.Count < items.Count
            && items[first + lines.Count] is FlowLine next
            && IsWrapped(lines, next))
        {
            lines.Add(next);
        }

        return lines;
    }

    /// <summary>Lines that look like running text but are a listed title: one to the letter, or more that make one only together.</summary>
    private List<FlowLine> Listed(IReadOnlyList<FlowItem> items, int first)
    {
        List<FlowLine> lines = [];
        for (var i = first; i < items.Count
            && lines.Count < MostLines
            && items[i] is FlowLine line
            && (i == first || !line.RegionStart); i++)
        {
            lines.Add(line);
            var text = string.Join(' ', lines.Select(part => part.Line.TextWithoutMarks));
            var key = ContentsList.Fold(text);
            if (_lists.Any(list => list.TryFind(key, line.Page, out _) && (lines.Count > 1 || list.HasPrinted(text))))
            {
                return lines;
            }

            if (!_lists.Any(list => list.HasLonger(key)))
            {
                break;
            }
        }

        return [];
    }

    private bool IsListed(string text, int page)
    {
        var key = ContentsList.Fold(text);
        return _lists.Any(list => list.TryFind(key, page, out _));
    }

    private bool IsWrapped(List<FlowLine> lines, FlowLine next)
    {
        var (above, below) = (lines[^1].Line, next.Line);
        if (next.RegionStart
            || next.Drawn is not null
            || !SameLook(above.Style, below.Style)
            || below.Box.Top - above.Box.Top > Math.Max(above.Size * 1.62, _measures.Pitch(above.Size) * 1.1))
        {
            return false;
        }

        var text = string.Join(' ', lines.Select(line => line.Line.TextWithoutMarks));
        if (IsListed(text, next.Page))
        {
            return false;
        }

        var longer = ContentsList.Fold($"{text} {below.TextWithoutMarks}");
        if (_lists.Any(list => list.HasLonger(longer)))
        {
            return true;
        }

        if (SectionNumber.TryParseHeading(below.TextWithoutMarks, out _, out _))
        {
            return false;
        }

        if (IsLargeTitle(above, below))
        {
            return true;
        }

        return LineBreaks.BeginsSmall(below.Text)
            || HangsBehindNumber(lines[0].Line, below)
            || !LineBreaks.WasMeant(above, below, lines[^1].Right);
    }

    /// <summary>Large letters set closely under each other are one title, wherever its lines were broken.</summary>
    private bool IsLargeTitle(TextLine above, TextLine below)
    {
        const double Large = 1.4;
        const double Close = 1.3;
        return above.Size > _measures.Body.Size * Large
            && !LineBreaks.EndsSentence(above.Text)
            && below.Box.Top - above.Box.Top <= above.Size * Close;
    }

    /// <summary>A line that begins where the title begins behind its number goes on with it, however short the line above is.</summary>
    private static bool HangsBehindNumber(TextLine first, TextLine below) =>
        first.Words.Count > 1 && ItemMark.IsNumber(first.Words[0].Text)
        && Math.Abs(first.Words[1].Box.Left - below.Box.Left) < 3 && first.Words[1].Box.Left - first.Words[0].Box.Right > 0.6 * first.Size;

    private static bool SameLook(LineStyle left, LineStyle right) =>
        Math.Abs(left.Size - right.Size) < 0.5
            && left.Bold == right.Bold
            && string.Equals(left.Color, right.Color, StringComparison.Ordinal);
}
