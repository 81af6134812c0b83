using System.Globalization;
using PolicyDiff.Comparison.Alignment;
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
    private readonly ChangeJudge _judge;
    private readonly CoverageFinder _leftCoverage;
    private readonly CoverageFinder _rightCoverage;
    private readonly SummaryWriter _summaries;
    private readonly CaveatFinder _caveats;
    private readonly ChangeIds _ids = new();
    private readonly ChangeExplainer _explainer;
    private readonly string? _explain;

    public ChangeSetBuilder(ComparisonSide left, ComparisonSide right, AlignmentDraft draft, ComparisonOptions options)
    {
        (_left, _right, _draft, _culture, _explain) = (left, right, draft, options.Culture, options.Explain);
        _judge = new ChangeJudge(draft, PairJudge.Default);
        _explainer = new ChangeExplainer(draft, _culture);
        _leftCoverage = new CoverageFinder(left, right);
        _rightCoverage = new CoverageFinder(right, left);
        _summaries = new SummaryWriter(_culture);
        _caveats = new CaveatFinder(left, right, _culture);
    }

    /// <summary>The change set.</summary>
    public ChangeSet Build()
    {
        var groups = ReadingOrder.Of(_draft.Groups);
        var (changes, terms) = new SharedTermWriter(_left, _right, _culture).Write(_draft, groups, [.. groups.Select(ChangeOf)]);
        return new ChangeSet(_left, _right, changes, NoticeWriter.Write(_left, _right, _leftCoverage.Missing, _rightCoverage.Missing, _culture)) { SharedTerms = terms };
    }

    private Change ChangeOf(AlignmentGroup group)
    {
        IReadOnlyList<Requirement> left = [.. group.Left.Select(index => _left.Requirements[index])];
        IReadOnlyList<Requirement> right = [.. group.Right.Select(index => _right.Requirements[index])];
        var judgement = Cover(_judge.Judge(group), left, right);
        var id = _ids.Next(left, right);
        return new Change
        {
            Id = id,
            Kind = judgement.Kind,
            Moved = judgement.Moved,
            Substantive = judgement.Substantive,
            Judgement = judgement.Certainty,
            Aspects = judgement.Aspects,
            Direction = judgement.Direction,
            Confidence = judgement.Confidence,
            Summary = _summaries.Write(judgement, left, right),
            Caveat = _caveats.Find(judgement, left, right),
            Subject = SubjectFinder.Of(right.Count > 0 ? right[0] : left[0], _culture),
            Left = left,
            Right = right,
            Inline = InlineMarker.Mark(left, right),
            Explanation = _explain is { } asked && id.StartsWith(asked, StringComparison.OrdinalIgnoreCase) ? _explainer.Explain(group, judgement) : null,
        };
    }

    /// <summary>What stands alone because the other side lacks a document is no removal and no addition.</summary>
    private GroupJudgement Cover(GroupJudgement judgement, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var uncovered = (judgement.Kind == ChangeKind.Removed && _leftCoverage.IsUncovered(left[0]))
            || (judgement.Kind == ChangeKind.Added && _rightCoverage.IsUncovered(right[0]));
        return uncovered ? judgement with { Kind = ChangeKind.Uncovered, Substantive = false, Certainty = JudgementKind.Editorial, Aspects = [], Direction = ChangeDirection.Different } : judgement;
    }
}
