using System.Globalization;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Coverage;
using PolicyDiff.Comparison.Explanations;
using PolicyDiff.Comparison.Inline;
using PolicyDiff.Comparison.SharedTerms;
using PolicyDiff.Comparison.Summaries;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison;

/// <summary>Makes a change of every group of an alignment.</summary>
internal sealed class ChangeSetBuilder
{
    private readonly ComparisonSide _left;
    private readonly ComparisonSide _right;
    private readonly AlignmentDraft _draft;
    private readonly CultureInfo _culture;
    private readonly PairJudge _wordings;
    private readonly ChangeJudge _judge;
    private readonly CoverageFinder _leftCoverage;
    private readonly CoverageFinder _rightCoverage;
    private readonly NearestTextFinder _nearest;
    private readonly SummaryWriter _summaries;
    private readonly ApartSummaries? _apart;
    private readonly CaveatFinder _caveats;
    private readonly ChangeIds _ids = new();
    private readonly ChangeExplainer _explainer;
    private readonly string? _explain;
    private IReadOnlyDictionary<AlignmentGroup, RepeatedPlace> _repeats = new Dictionary<AlignmentGroup, RepeatedPlace>();

    public ChangeSetBuilder(ComparisonSide left, ComparisonSide right, AlignmentDraft draft, PairJudge judge, ComparisonOptions options)
    {
        (_left, _right, _draft, _culture, _explain) = (left, right, draft, options.Culture, options.Explain);
        _wordings = judge;
        _judge = new ChangeJudge(draft, judge);
        _explainer = new ChangeExplainer(draft, _culture);
        _leftCoverage = new CoverageFinder(left, right);
        _rightCoverage = new CoverageFinder(right, left);
        _nearest = new NearestTextFinder(draft);
        _summaries = new SummaryWriter(_culture);
        _apart = left.IsEditionOf(right) ? null : new ApartSummaries(left, right, _culture);
        _caveats = new CaveatFinder(left, right, _culture);
    }

    /// <summary>The change set.</summary>
    public ChangeSet Build()
    {
        var groups = AlignmentOrder.Of(_draft.Groups);
        _repeats = new RepeatFinder(_draft, _wordings, _leftCoverage, _rightCoverage).Find(groups);
        var (changes, terms) = new SharedTermWriter(_left, _right, _culture).Write(_draft, groups, [.. groups.Select(ChangeOf)]);
        var (missingLeft, missingRight) = (Missing(_leftCoverage), Missing(_rightCoverage));
        IReadOnlyList<Notice> notices =
        [
            .. NoticeFinder.Write(_left, _right, missingLeft, missingRight, _culture, leavesOut: _apart is null),
            .. NoticeFinder.NewToCorpus(changes, _culture),
        ];
        return new ChangeSet(_left, _right, changes, notices) { SharedTerms = terms };
    }

    /// <summary>The care types that a side has no document on; of policies that are no editions of one another that says nothing.</summary>
    private IReadOnlyList<string> Missing(CoverageFinder coverage) => _apart is null ? coverage.Missing : [];

    private Change ChangeOf(AlignmentGroup group)
    {
        IReadOnlyList<Requirement> left = [.. group.Left.Select(index => _left.Requirements[index])];
        IReadOnlyList<Requirement> right = [.. group.Right.Select(index => _right.Requirements[index])];
        var judgement = Repeat(Cover(_judge.Judge(group), left, right), group);
        var nearest = judgement.Kind is ChangeKind.Added or ChangeKind.Removed ? _nearest.Find(group) : null;
        var id = _ids.Next(left, right);
        return new Change
        {
            Id = id,
            Kind = judgement.Kind,
            Moved = judgement.Moved,
            Substantive = judgement.Substantive,
            Judgement = judgement.Certainty,
            Aspects = judgement.Aspects,
            Direction = _apart is null ? judgement.Direction : ChangeDirection.Different,
            Confidence = judgement.Confidence,
            Summary = _apart?.Write(judgement, left, right) ?? _summaries.Write(judgement, left, right),
            Caveat = _caveats.Of(judgement, left, right, nearest),
            Subject = ChangeSubjects.Of(right.Count > 0 ? right[0] : left[0], _culture),
            Left = left,
            Right = right,
            LikenessToNearest = nearest?.Likeness ?? 0,
            Repeats = judgement.Repeats is { } place ? [place] : [],
            Occurrences = judgement.Occurrences,
            IsNewToCorpus = judgement.IsNewToCorpus,
            Inline = InlineMarker.Mark(left, right),
            Explanation = _explain is { } asked && id.StartsWith(asked, StringComparison.OrdinalIgnoreCase)
                ? _explainer.Explain(group, judgement)
                : null,
        };
    }

    /// <summary>
    /// What stands alone because the other side lacks a document is no removal and no addition;
    /// between policies that are no editions of one another nothing is either.
    /// </summary>
    private GroupJudgement Cover(GroupJudgement judgement, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        if (_apart is not null)
        {
            return judgement;
        }

        var uncovered = (judgement.Kind == ChangeKind.Removed && _leftCoverage.IsUncovered(left[0]))
            || (judgement.Kind == ChangeKind.Added && _rightCoverage.IsUncovered(right[0]));
        var isNew = uncovered
            && judgement.Substantive
            && (left.Count > 0 ? _leftCoverage.IsNewToCorpus(left[0]) : _rightCoverage.IsNewToCorpus(right[0]));
        return uncovered ? Unclaimed(judgement, ChangeKind.Uncovered) with { IsNewToCorpus = isNew } : judgement;
    }

    /// <summary>
    /// What is said in another place too neither came nor went; what came or went many times is told once, and asks no more by that.
    /// </summary>
    private GroupJudgement Repeat(GroupJudgement judgement, AlignmentGroup group)
    {
        if (judgement.Kind is not (ChangeKind.Added or ChangeKind.Removed) || !_repeats.TryGetValue(group, out var repeated))
        {
            return judgement;
        }

        return repeated.Place is { } place ? Unclaimed(judgement, ChangeKind.Repeated) with { Repeats = place }
            : judgement with
            {
                Occurrences = repeated.Occurrences,
                Direction = repeated.Occurrences > 2 ? ChangeDirection.Different : judgement.Direction,
            };
    }

    private static GroupJudgement Unclaimed(GroupJudgement judgement, ChangeKind kind) =>
        judgement with
        {
            Kind = kind,
            Substantive = false,
            Certainty = JudgementKind.Editorial,
            Aspects = [],
            Direction = ChangeDirection.Different,
        };
}
