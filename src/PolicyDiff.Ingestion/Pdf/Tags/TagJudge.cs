using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Diagnostics;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Headings;
using PolicyDiff.Ingestion.Structure.Contents;

namespace PolicyDiff.Ingestion.Pdf.Tags;

/// <summary>
/// Decides whether the tags of a file are sound: whether they cover its text, whether their headings are found back on the pages, whether
/// their levels agree with the numbers, and whether they leave out headings that other evidence shows.
/// </summary>
internal sealed class TagJudge
{
    private const double FewestCovered = 0.8;
    private const double FewestFound = 0.8;
    private const double FewestFoundIfComplete = 0.9;
    private const double FewestEvidentTagged = 0.8;

    private readonly LineMeasures _measures;
    private readonly IReadOnlyList<ListedHeadings> _lists;
    private readonly DiagnosticLocation _where;

    /// <summary>Judges with what is usual in the document and what it lists.</summary>
    /// <param name="measures">What is usual in the document.</param>
    /// <param name="lists">Outline and printed contents.</param>
    /// <param name="where">The document, for diagnostics.</param>
    public TagJudge(LineMeasures measures, IReadOnlyList<ListedHeadings> lists, DiagnosticLocation where) =>
        (_measures, _lists, _where) = (measures, lists, where);

    /// <summary>Judges tags.</summary>
    /// <param name="tags">The tags as read.</param>
    /// <param name="items">The flow.</param>
    /// <param name="letters">How many letters and digits the flow holds.</param>
    /// <returns>
    /// The headings to go by, none where the tags are set aside; and what there is to say about the tags, null where that is nothing.
    /// </returns>
    public (TaggedHeadings Headings, Diagnostic? Remark) Judge(PdfTags tags, IReadOnlyList<FlowItem> items, int letters)
    {
        if (tags.State != PdfTagState.Read)
        {
            return (TaggedHeadings.None, Unread(tags.State));
        }

        if (tags.Letters < FewestCovered * letters)
        {
            return (TaggedHeadings.None, Remark(PdfDiagnostics.TagsCoverLittle, (int)(100.0 * tags.Letters / letters)));
        }

        var list = TaggedHeadings.ListOf(tags);
        var drafts = new HeadingCandidates(_measures, [.. _lists, list]).Find(items);
        var placed = TagPlacement.Place(tags.Headings, drafts);
        var expected = tags.Headings.Count(heading => !heading.InTable && !TitlePage.IsContentsHeading(heading.Text));
        var found = placed.Count(pair => !tags.Headings[pair.Tag].InTable);
        if (expected == 0 || found < FewestFound * expected)
        {
            return (TaggedHeadings.None, Remark(PdfDiagnostics.TagsNotFound, expected, found));
        }

        var levels = TagLevels.Of([.. placed.OrderBy(pair => pair.Line).Select(pair => (tags.Headings[pair.Tag], drafts[pair.Line]))]);
        var (evident, left) = Evident(drafts, [.. placed.Select(pair => pair.Line)]);
        var complete = found >= FewestFoundIfComplete * expected && left <= evident * (1 - FewestEvidentTagged);
        var headings = new TaggedHeadings(
            list, placed.ToDictionary(pair => pair.Line, pair => levels.LevelOf(tags.Headings[pair.Tag], drafts[pair.Line])), complete);
        return (headings, complete ? null : Remark(PdfDiagnostics.TagsIncomplete, evident, left));
    }

    /// <summary>How many lines are headings by other evidence than their look in bold, and how many of these are not tagged.</summary>
    private (int Evident, int Left) Evident(IReadOnlyDictionary<int, HeadingDraft> drafts, HashSet<int> tagged)
    {
        var evident = drafts.Where(pair => IsListed(pair.Value)
            || pair.Value.Style.Size > _measures.Body.Size * HeadingFinder.Larger).Select(pair => pair.Key).ToList();
        return (evident.Count, evident.Count(index => !tagged.Contains(index)));
    }

    private bool IsListed(HeadingDraft draft)
    {
        var key = ContentsList.Fold(draft.Text);
        return _lists.Any(list => list.TryFind(key, draft.Page, out _));
    }

    private Diagnostic? Unread(PdfTagState state) => state switch
    {
        PdfTagState.WithoutHeadings => Remark(PdfDiagnostics.TagsWithoutHeadings),
        PdfTagState.TooMany => Remark(PdfDiagnostics.TooManyTags),
        PdfTagState.Unreadable => Remark(PdfDiagnostics.TagsUnreadable),
        _ => null,
    };

    private Diagnostic Remark(string code, params int[] numbers) =>
        Diagnostic.Info(code, _where, [.. numbers.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
}
