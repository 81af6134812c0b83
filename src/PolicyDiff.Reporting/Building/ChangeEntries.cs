using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Wording.Quoting;

namespace PolicyDiff.Reporting.Building;

/// <summary>Puts changes in words: number and kind, both wordings with their sources, what makes them doubtful.</summary>
internal sealed class ChangeEntries(PartContext context, Anchors anchors)
{
    private const int LongestBrief = 150;

    /// <summary>Changes with both wordings beside each other.</summary>
    public ChangeList List(IEnumerable<Change> changes) => new(
        [context.Words["Column.NumberAndKind"], context.Words.Subject(
            context.Comparison.LeftHeader), context.Words.Subject(context.Comparison.RightHeader)],
        [.. changes.Select(Entry)]);

    /// <summary>A change in one line behind its number: <c>toegevoegd, §3.2: Wij zien …</c>.</summary>
    public ListRow Brief(Change change)
    {
        var units = change.Right.Concat(change.Left);
        var places = new[] { change.Left, change.Right }
            .Select(side => side is [var unit, ..] ? CitationNames.PlaceAndSpot(unit.Citation, context.Words) : string.Empty)
            .Where(place => place.Length > 0)
            .Distinct(StringComparer.Ordinal);
        var head = string.Join(
            ", ",
            new[] { change.Kind == ChangeKind.Uncovered
                ? string.Empty
                : context.Comparison.KindAndMove(change), string.Join(" → ", places) }.Where(part => part.Length > 0));
        var text = units.Select(unit => NormExcerpt.Of(unit, LongestBrief)).FirstOrDefault() ?? string.Empty;
        return new ListRow(
            context.NumberOf(change),
            (Line)$"{(head.Length == 0 ? text : $"{head}: {text}")}{(context.OutcomeOf(change) is { } outcome ? $" ({context.Words["Change.Outcome"]}: {outcome})" : string.Empty)}");
    }

    private ChangeEntry Entry(Change change)
    {
        var shared = change.Left.Count > 0 && change.Right.Count > 0 ? UnitContext.Shared(change, context.Words) : string.Empty;
        var theme = context.ThemeOf(change);
        return new ChangeEntry(
            context.NumberOf(change),
            anchors.Of(change),
            context.Comparison.Headline(change),
            [.. Remarks(change, shared)],
            Side(context.Comparison.LeftLabel, change.Left, Plain(change) ?? Quotes.Left(change), shared),
            Side(context.Comparison.RightLabel, change.Right, Plain(change, right: true) ?? Quotes.Right(change), shared))
        {
            Aspects = context.Comparison.Aspects(change),
            Caveat = context.CaveatOf(change),
            Outcome = context.OutcomeOf(change),
            Woven = Woven(change),
            Moved = change.Moved,
            Explanation = change.Explanation is { } explanation ? new ExplanationWords(context.Words).Of(change, explanation) : [],
            Filter = FilterWords.Of(change, theme),
            Address = context.Addresses?.OfChange(change),
            Fingerprint = context.Addresses is null ? null : ChangeFingerprint.Of(change),
        };
    }

    private static IEnumerable<Line> Remarks(Change change, string shared)
    {
        if (SummaryText.Of(change) is { Length: > 0 } summary)
        {
            yield return summary;
        }

        if (shared.Length > 0)
        {
            yield return new Line(LineRole.Context, shared);
        }
    }

    /// <summary>The words without marks where both sides share so little that marks would be a riddle; else null.</summary>
    private static IReadOnlyList<IReadOnlyList<Inline>>? Plain(Change change, bool right = false) => Likeness.AreUnlike(change)
        ? [.. (right ? change.Right : change.Left).Select(unit => (IReadOnlyList<Inline>)[SafeText.OneLine(unit.Text)])]
        : null;

    private ChangeSide? Side(string label, IReadOnlyList<Requirement> units, IReadOnlyList<IReadOnlyList<Inline>> quotes, string shared) =>
        units.Count == 0
            ? null
            : new ChangeSide(label, [.. units.Zip(quotes, (unit, quote) => Lines(unit, quote, shared)).SelectMany(lines => lines)]);

    private IEnumerable<Line> Lines(Requirement unit, IReadOnlyList<Inline> quote, string shared)
    {
        if (shared.Length == 0 && UnitContext.Of(unit, context.Words) is { Length: > 0 } own)
        {
            yield return new Line(LineRole.Context, own);
        }

        yield return new Line(LineRole.Quote, quote);
        yield return Source(unit.Citation);
    }

    private List<Line> Woven(Change change) => Likeness.AreUnlike(change) || Redline.Woven(change, context.Comparison) is not { } woven
        ? []
        :
        [
            new Line(LineRole.Quote, woven),
            .. change.Left.Select(unit => Source(unit.Citation, context.Comparison.LeftLabel)),
            .. change.Right.Select(unit => Source(unit.Citation, context.Comparison.RightLabel)),
        ];

    private Line Source(Citation citation, string? label = null) => SourceLines.Of(citation, context.Names, context.Links, label);
}
