using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Tables;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Pdf.Headings;

/// <summary>
/// Decides which candidates are headings, in the order of trust: sound tags, outline, numbering, printed contents, style. A style that has
/// proved itself by numbers or lists is trusted for its other lines too; where the tags name all headings, style alone makes none.
/// </summary>
internal sealed class HeadingFinder
{
    /// <summary>How much larger than running text letters are that stand out by their size.</summary>
    public const double Larger = 1.07;

    private readonly LineMeasures _measures;
    private readonly TaggedHeadings _tagged;
    private readonly ListedHeadings _outline;
    private readonly ListedHeadings _contents;
    private readonly int? _contentsPage;

    /// <summary>Decides with what the document lists.</summary>
    /// <param name="measures">What is usual in the document.</param>
    /// <param name="tagged">The headings of sound tags; none where there are no such tags.</param>
    /// <param name="outline">The outline; empty where there is none.</param>
    /// <param name="contents">The printed contents; empty where there are none.</param>
    /// <param name="contentsPage">The page they begin on, from 1; null where there are none.</param>
    public HeadingFinder(
        LineMeasures measures, TaggedHeadings tagged, ListedHeadings outline, ListedHeadings contents, int? contentsPage) =>
        (_measures, _tagged, _outline, _contents, _contentsPage) = (measures, tagged, outline, contents, contentsPage);

    /// <summary>The headings by the index of their first line in the flow, with their levels.</summary>
    public IReadOnlyDictionary<int, HeadingDraft> Find(IReadOnlyList<FlowItem> items)
    {
        var candidates = new HeadingCandidates(_measures, [_outline, _contents, _tagged.List]).Find(items);
        var last = new SectionNumber([0]);
        foreach (var (index, draft) in candidates)
        {
            draft.Evidence = FromTags(draft, index) ?? FromLists(draft) ?? FromNumber(draft, last);
            last = draft.Evidence is not null && draft.Number is not null ? draft.Number : last;
        }

        if (!_tagged.Complete)
        {
            AddByStyle(candidates, items);
        }

        var headings = candidates.Where(pair => pair.Value.Evidence is not null).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var index in TitleLines.Among(headings, items, _contentsPage))
        {
            headings.Remove(index);
        }

        LevelRules.Set([.. headings.OrderBy(pair => pair.Key).Select(pair => pair.Value)]);
        return headings;
    }

    private void AddByStyle(IReadOnlyDictionary<int, HeadingDraft> candidates, IReadOnlyList<FlowItem> items)
    {
        var proven = candidates.Values.Where(draft => draft.Evidence is not null).Select(draft => StyleKey.Of(draft.Style)).ToHashSet();
        var alone = candidates.Values.GroupBy(draft => StyleKey.Of(draft.Style))
            .Where(group => group.Count() == 1)
            .Select(group => group.Key).ToHashSet();
        var texts = TextStyles(items);
        texts.ExceptWith(proven);
        foreach (var (index, draft) in candidates.Where(pair => !texts.Contains(StyleKey.Of(pair.Value.Style))))
        {
            draft.Evidence ??= proven.Count > 0 && alone.Contains(StyleKey.Of(draft.Style)) && IsOnlyBold(draft)
                ? null
                : FromStyle(draft, index, items, proven);
        }
    }

    /// <summary>The looks of running text beside the usual one: those that a large share of the letters has, over many lines.</summary>
    private static HashSet<LineStyle> TextStyles(IReadOnlyList<FlowItem> items)
    {
        const int FewestLines = 6;
        const double FewestLetters = 0.2;
        var lines = items.OfType<FlowLine>().ToList();
        var letters = lines.Sum(line => line.Line.Text.Length);
        return [.. lines.GroupBy(line => StyleKey.Of(line.Line.Style))
            .Where(group => group.Count() >= FewestLines && group.Sum(line => line.Line.Text.Length) > letters * FewestLetters)
            .Select(group => group.Key)];
    }

    private HeadingEvidence? FromTags(HeadingDraft draft, int index)
    {
        if (!_tagged.Levels.TryGetValue(index, out var level))
        {
            return null;
        }

        draft.ListedLevel = level > 0 ? level : null;
        return new HeadingEvidence(HeadingSignal.Markup, 0.98);
    }

    /// <summary>Bold and italics are the weakest signs: they mark names and stressed words too.</summary>
    private bool IsOnlyBold(HeadingDraft draft) =>
        draft.Style.Size <= _measures.Body.Size * Larger
            && string.Equals(draft.Style.Color, _measures.Body.Color, StringComparison.Ordinal);

    private HeadingEvidence? FromLists(HeadingDraft draft)
    {
        var signal = HeadingSignal.Outline;
        var key = ContentsList.Fold(draft.Text);
        if (!_outline.TryFind(key, draft.Page, out var level) && !_outline.TryFind(ContentsList.Fold(draft.Title), draft.Page, out level))
        {
            signal = HeadingSignal.ContentsPage;
            if (!_contents.TryFind(key, draft.Page, out level))
            {
                return null;
            }
        }

        draft.ListedLevel = level > 0 ? level : null;
        return new HeadingEvidence(draft.Number is not null && signal != HeadingSignal.Outline ? HeadingSignal.Numbering : signal, 0.97);
    }

    private HeadingEvidence? FromNumber(HeadingDraft draft, SectionNumber last)
    {
        if (draft.Number is null)
        {
            return null;
        }

        var larger = draft.Style.Size > _measures.Body.Size * Larger;
        if (Follows(draft.Number, last) || (larger && draft.Number.Depth > 1))
        {
            return new HeadingEvidence(HeadingSignal.Numbering, 0.95);
        }

        return null;
    }

    /// <summary>Whether a number can come after another: the next of its level, or the first below it.</summary>
    private static bool Follows(SectionNumber number, SectionNumber last)
    {
        var depth = number.Depth;
        if (depth > last.Depth + 1)
        {
            return false;
        }

        var own = number.Parts[^1];
        if (depth > last.Depth)
        {
            return number.Parts.SkipLast(1).SequenceEqual(last.Parts) && own <= 2;
        }

        var step = own - last.Parts[depth - 1];
        return number.Parts.SkipLast(1).SequenceEqual(last.Parts.Take(depth - 1)) && step is > 0 and <= 2;
    }

    private HeadingEvidence? FromStyle(HeadingDraft draft, int index, IReadOnlyList<FlowItem> items, HashSet<LineStyle> proven)
    {
        var words = draft.Lines.Sum(line => line.Line.Words.Count);
        var (text, larger) = (draft.Text, draft.Style.Size > _measures.Body.Size * Larger);
        var end = index + draft.Lines.Count;
        var isProven = proven.Contains(StyleKey.Of(draft.Style));
        var trusted = isProven && !IsOnlyBold(draft);
        if (Caption.Matches(text) || text[^1] is ';' or ',' || LineBreaks.BeginsSmall(text) || words > 25
            || ItemMark.IsBullet(draft.Lines[0].Line.Words[0].Text))
        {
            return null;
        }

        // A sentence in bold is stress, and bold before a colon a label; only size or a look that headings alone have outweighs that.
        if ((text[^1] is '.' && !trusted) || (text[^1] is ':' && !trusted && !larger))
        {
            return null;
        }

        // Bold that ends within its line opens a sentence.
        if (IsOnlyBold(draft) && draft.Style.Bold && !draft.Lines[^1].Line.Words[^1].Style.Bold)
        {
            return null;
        }

        if (!larger && end < items.Count && items[end] is FlowLine next && !next.RegionStart
            && LineBreaks.BeginsSmall(next.Line.Text) && !ItemMark.IsMarker(next.Line.Words[0].Text))
        {
            return null;
        }

        if (draft.Number is not null)
        {
            (draft.Number, draft.Title) = (null, draft.Text);
        }

        return new HeadingEvidence(HeadingSignal.Style, isProven ? 0.85 : larger ? 0.75 : 0.6);
    }
}
