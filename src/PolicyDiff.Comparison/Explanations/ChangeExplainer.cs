using System.Globalization;
using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Wordings;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Explanations;

/// <summary>Tells why requirements were paired and judged as they were: what the aligner and the classifier saw of them, no more.</summary>
/// <param name="draft">The alignment.</param>
/// <param name="culture">The language of the rule's words.</param>
internal sealed class ChangeExplainer(AlignmentDraft draft, CultureInfo culture)
{
    private const int MostRivals = 3;

    private readonly Lazy<ILookup<int, int>> _candidatesOfLeft = new(
        () => Candidates(draft).ToLookup(pair => pair.Left, pair => pair.Right));
    private readonly Lazy<ILookup<int, int>> _candidatesOfRight = new(
        () => Candidates(draft).ToLookup(pair => pair.Right, pair => pair.Left));
    private readonly Lazy<PairScorer> _scorer = new(() => new PairScorer(draft.Vocabulary, draft.Sections, RightOf(draft), draft.Options));

    /// <summary>The explanation of one group and its judgement.</summary>
    public ChangeExplanation Explain(AlignmentGroup group, GroupJudgement judgement)
    {
        var explanation = new ChangeExplanation { Rule = Messages.Get(culture, $"Alignment.{group.Rule}"), Rivals = Rivals(group) };
        if (group.Left.Count == 0 || group.Right.Count == 0)
        {
            return explanation;
        }

        var pair = new PairComparison(draft, group);
        return explanation with
        {
            Similarity = Math.Round(group.Similarity, 4),
            Score = Math.Round(group.Score, 4),
            SectionAffinity = Math.Round(pair.Left.Max(left => pair.Right.Max(right => draft.Sections.Affinity(left, right))), 4),
            SharedWords = Shared(pair),
            OnlyLeft = Written(pair.Left, pair.Words.OnlyLeft),
            OnlyRight = Written(pair.Right, pair.Words.OnlyRight),
            Findings = [.. judgement.Evidence.Select(evidence => new ExplainedFinding(
                evidence.Name,
                evidence.Aspect,
                evidence.Direction,
                Math.Round(PairJudge.Default.WeightOf(evidence), 2),
                evidence.IsHard,
                evidence.Left,
                evidence.Right))],
        };
    }

    private static IReadOnlyList<string> Shared(PairComparison pair) =>
        Written(pair.Left, [.. pair.LeftTerms.Where(term => term.Kind == TermKind.Content && !pair.Words.OnlyLeft.Contains(term))]);

    private static IReadOnlyList<string> Written(IReadOnlyList<RequirementProfile> profiles, IReadOnlyList<Term> terms) =>
        [.. profiles.SelectMany(profile => profile.Terms.Where(terms.Contains).Select(term => term.Span.In(profile.Requirement.Text)))
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    private IReadOnlyList<RivalPair> Rivals(AlignmentGroup group)
    {
        var pairs = group.Left.SelectMany(
            left => _candidatesOfLeft.Value[left].Except(group.Right).Select(right => (Left: left, Right: right)))
            .Concat(
                group.Right.SelectMany(
                    right => _candidatesOfRight.Value[right].Except(group.Left).Select(left => (Left: left, Right: right))));
        return [.. pairs
            .Select(pair => (pair.Left, pair.Right, Score: _scorer.Value.Score(pair.Left, pair.Right)))
            .Where(rival => rival.Score > 0)
            .OrderByDescending(rival => rival.Score)
            .ThenBy(rival => rival.Left)
            .ThenBy(rival => rival.Right)
            .Take(MostRivals)
            .Select(
                rival => new RivalPair(
                    draft.Vocabulary.Left[rival.Left].Requirement,
                    draft.Vocabulary.Right[rival.Right].Requirement,
                    Math.Round(rival.Score, 4)))];
    }

    private static IReadOnlyList<(int Left, int Right)> Candidates(AlignmentDraft draft) =>
        CandidateFinder.Find(draft.Vocabulary, draft.Options.CandidatesEach);

    private static int[] RightOf(AlignmentDraft draft)
    {
        var rightOf = Enumerable.Repeat(-1, draft.Vocabulary.Left.Count).ToArray();
        foreach (var group in draft.Groups.Where(group => group.Right.Count > 0))
        {
            foreach (var left in group.Left)
            {
                rightOf[left] = group.Right[0];
            }
        }

        return rightOf;
    }
}
