using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.History;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Puts what happened to a line in an edition in words: the kind, both wordings with their sources, how sure it is.</summary>
/// <param name="names">Writes the citations.</param>
/// <param name="links">Where they lead.</param>
/// <param name="words">The language.</param>
internal sealed class HistoryEntries(CitationNames names, SourceLinks links, ReportWords words)
{
    private readonly HistoryWords _history = new(words);

    /// <summary>The lines of a step.</summary>
    public IEnumerable<Line> Of(LineStep step)
    {
        var own = step.Changes.Count > 0 ? step.Changes.SelectMany(change => Of(step, change)) : Plain(step);
        return own.Concat(Quotes(step.Elsewhere, step.Elsewhere.Select(unit => (IReadOnlyList<Inline>)[unit.Text]), "History.AlsoAt"));
    }

    private IEnumerable<Line> Plain(LineStep step) =>
        Quotes(step.Requirements, step.Requirements.Select(unit =>
            (IReadOnlyList<Inline>)[unit.Text])).Prepend(new Line(LineRole.Name, _history.Step(step)));

    private IEnumerable<Line> Of(LineStep step, LineChange change) =>
    [
        new Line(LineRole.Name, _history.Change(step.Kind, change)),
        .. change.Change.Kind != ChangeKind.Unchanged && SummaryText.Of(change.Change) is { Length: > 0 } summary
            ? (IEnumerable<Line>)[summary] : [],
        .. IsSameText(change.Change) && step.Changes.Count == 1 ? Places(change.Change) : Wordings(change.Change),
        .. _history.Remarks(change).Select(remark => new Line(LineRole.Context, remark)),
    ];

    private static bool IsSameText(Change change) => change is { Left: [var was], Right: [var now] }
        && string.Equals(SafeText.OneLine(was.Text), SafeText.OneLine(now.Text), StringComparison.Ordinal);

    /// <summary>Where a text stands that did not change; and where it stood, if it moved.</summary>
    private IEnumerable<Line> Places(Change change) => change.Moved || change.Kind == ChangeKind.Moved
        ? [Source(change.Left[0], words["Side.Was"]), Source(change.Right[0], words["Side.Becomes"])]
        : [Source(change.Right[0])];

    /// <summary>Both wordings; of one that did not change, in a line with branches, only how it reads now.</summary>
    private IEnumerable<Line> Wordings(Change change)
    {
        if (change is { Kind: ChangeKind.Unchanged, Right: [var now] })
        {
            return Quoted(now, [now.Text], null, string.Empty);
        }

        var shared = change is { Left.Count: > 0, Right.Count: > 0 } ? UnitContext.Shared(change, words) : string.Empty;
        var unlike = Likeness.AreUnlike(change);
        return
        [
            .. shared.Length > 0 ? (IEnumerable<Line>)[new Line(LineRole.Context, shared)] : [],
            .. Quotes(change.Left, unlike ? Unmarked(change.Left) : Wording.Quoting.Quotes.Left(change), "Side.Was", shared),
            .. Quotes(change.Right, unlike ? Unmarked(change.Right) : Wording.Quoting.Quotes.Right(change), "Side.Becomes", shared),
        ];
    }

    private static IEnumerable<IReadOnlyList<Inline>> Unmarked(IReadOnlyList<Requirement> units) =>
        units.Select(unit => (IReadOnlyList<Inline>)[unit.Text]);

    private IEnumerable<Line> Quotes(IEnumerable<Requirement> units, IEnumerable<IReadOnlyList<Inline>> quotes, string? label = null,
        string shared = "") =>
        units.Zip(quotes, (unit, quote) => Quoted(unit, quote, label, shared)).SelectMany(lines => lines);

    private IEnumerable<Line> Quoted(Requirement unit, IReadOnlyList<Inline> quote, string? label, string shared)
    {
        if (UnitContext.Of(unit, words) is { Length: > 0 } context && context != shared)
        {
            yield return new Line(LineRole.Context, context);
        }

        yield return label is null ? new Line(LineRole.Quote, quote)
            : new Line(LineRole.Quote, [new Inline(words[label], Mark.Faint), Inline.Space, .. quote]);
        yield return Source(unit);
    }

    private Line Source(Requirement unit, string? label = null) => SourceLines.Of(unit.Citation, names, links, label);
}
