using System.Globalization;
using PolicyDiff.Comparison.Inline;
using PolicyDiff.Comparison.Summaries;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.History;

/// <summary>Follows a requirement from the edition it begins in to the last one.</summary>
internal sealed class LineWalker(
    IReadOnlyList<PolicyEdition> editions, LinkGraph graph, IReadOnlyDictionary<RequirementId, Requirement> requirements,
        CultureInfo culture)
{
    /// <summary>One step per edition.</summary>
    public IReadOnlyList<LineStep> Walk(int first, RequirementId root)
    {
        List<LineStep> steps = [Begin(first, root)];
        List<End> ends = [new End(root, first, LineStepKind.Present)];
        for (var place = first + 1; place < editions.Count; place++)
        {
            steps.Add(Step(place, ends, steps));
        }

        return steps;
    }

    private LineStep Begin(int place, RequirementId root)
    {
        var seen = Enumerable.Range(0, place).Reverse().Select(earlier => graph.SeenFromLater(earlier, place, root)).OfType<HistoryLink>()
            .Where(link => link.Left.Count == 0).ToList();
        var kind = seen.Exists(link => link.Kind is ChangeKind.Added or ChangeKind.Repeated) ? LineStepKind.New : LineStepKind.First;
        return new LineStep(editions[place], kind)
        {
            Requirements = [requirements[root]],
            Elsewhere = Of(seen.FirstOrDefault(link => link.Kind == ChangeKind.Repeated)?.Repeats ?? []),
        };
    }

    private LineStep Step(int place, List<End> ends, List<LineStep> before)
    {
        List<LineChange> changes = [];
        List<RequirementId> present = [];
        var isBack = false;
        foreach (var link in ends.Select(end => LinkTo(end, place)).OfType<HistoryLink>().Distinct().ToList())
        {
            var joined = ends.Where(end => link.Left.Contains(end.Requirement)).ToList();
            isBack |= joined.TrueForAll(end => end.State is LineStepKind.Gone or LineStepKind.Elsewhere);
            changes.Add(Change(link, joined, before));
            present.AddRange(link.Right);
            ends.RemoveAll(joined.Contains);
        }

        var closed = Close(place, ends, changes);
        ends.AddRange(present.Select(id => new End(id, place, LineStepKind.Present)));
        return new LineStep(editions[place], present.Count == 0 ? closed : isBack ? LineStepKind.Back : LineStepKind.Present)
        {
            Requirements = Of(present.Distinct()),
            Changes = changes,
            Elsewhere = Of(ends.Where(end => end.State == LineStepKind.Elsewhere).SelectMany(end =>
                graph.Seen(end.Edition, place, end.Requirement) is { } link ? Others(link) : []).Distinct()),
        };
    }

    /// <summary>The pair by which a branch goes on in an edition; null where it does not go on there.</summary>
    private HistoryLink? LinkTo(End end, int place) =>
        graph.Next(end.Edition, end.Requirement) is { } link && graph.PlaceOf(link.To) == place ? link : null;

    /// <summary>
    /// Says of the branches that do not go on in an edition how they stand there, and gives how the line does where no branch goes
    /// on.
    /// </summary>
    private LineStepKind Close(int place, List<End> ends, List<LineChange> changes)
    {
        for (var i = 0; i < ends.Count; i++)
        {
            var end = ends[i];
            if (end.State is not (LineStepKind.Present or LineStepKind.Gap))
            {
                continue;
            }

            var link = graph.Seen(end.Edition, place, end.Requirement);
            var state = StateOf(link);
            ends[i] = end with { State = state };
            if (link is { Right.Count: 0 } && state is LineStepKind.Gone or LineStepKind.Elsewhere)
            {
                changes.Add(Change(link!, [end], []));
            }
        }

        return ends.Exists(end => end.State == LineStepKind.Gap) ? LineStepKind.Gap
            : ends.Exists(end => end.State == LineStepKind.Elsewhere) ? LineStepKind.Elsewhere
            : LineStepKind.Gone;
    }

    /// <summary>What an edition says of a branch that does not go on in it.</summary>
    private static LineStepKind StateOf(HistoryLink? link) => link switch
    {
        null or { Kind: ChangeKind.Uncovered } => LineStepKind.Gap,
        { Right.Count: > 0 } => LineStepKind.Elsewhere,
        { Kind: ChangeKind.Repeated } when Others(link).Any() => LineStepKind.Elsewhere,
        _ => LineStepKind.Gone,
    };

    /// <summary>The texts of the later edition that say it.</summary>
    private static IEnumerable<RequirementId> Others(HistoryLink link) => link.Right.Count > 0 ? link.Right
        : link.Repeats.Where(repeat => !link.Left.Any(left => left.Document == repeat.Document));

    private LineChange Change(HistoryLink link, List<End> own, IReadOnlyList<LineStep> before)
    {
        var (left, right) = (Of(link.Left), Of(link.Right));
        var change = new Change
        {
            Id = link.ChangeId,
            Kind = link.Kind,
            Moved = link.Moved,
            Substantive = link.Substantive,
            Judgement = link.Judgement,
            Aspects = link.Aspects,
            Direction = link.Direction,
            Confidence = link.Confidence,
            Summary = link.Summary,
            Caveat = link.Caveat,
            Subject = ChangeSubjects.Of(right.Count > 0 ? right[0] : left[0], culture),
            Left = left,
            Right = right,
            Repeats = Of(link.Repeats),
            Inline = InlineMarker.Mark(left, right),
        };
        return new LineChange(editions[graph.PlaceOf(link.From)], change, link.PairConfidence)
        {
            Joining = [.. left.Where(requirement => !own.Exists(end => end.Requirement == requirement.Id))],
            RevertsTo = new RevertFinder(graph).Find(link, before),
        };
    }

    private IReadOnlyList<Requirement> Of(IEnumerable<RequirementId> ids) =>
        [.. ids.Select(id => requirements.GetValueOrDefault(id)).OfType<Requirement>()];

    /// <summary>Where a branch was last seen.</summary>
    private sealed record End(RequirementId Requirement, int Edition, LineStepKind State);
}
