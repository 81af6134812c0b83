using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Pairs one with one in rounds: every round knows more of places and terminology than the one before.</summary>
internal static class PairingRounds
{
    /// <summary>The pairs of the last round.</summary>
    public static AlignmentDraft Run(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, AlignmentOptions options)
    {
        var vocabulary = PairVocabulary.Of(left, right);
        var candidates = CandidateFinder.Find(vocabulary, options.CandidatesEach);
        IReadOnlyList<int> alone = [.. Enumerable.Repeat(-1, left.Count)];
        var scorer = new PairScorer(vocabulary, SectionMap.Of(vocabulary, []), alone, options);
        var rightOf = Choose(vocabulary, candidates, scorer, options with { Threshold = options.FirstThreshold });
        var sections = SectionMap.Of(vocabulary, Pairs(rightOf, scorer));
        for (var round = 0; round < Math.Max(1, options.Rounds); round++)
        {
            vocabulary = vocabulary.With(TerminologyLearner.Learn(vocabulary, Pairs(rightOf, scorer)));
            sections = SectionMap.Of(vocabulary, Pairs(rightOf, scorer));
            scorer = new PairScorer(vocabulary, sections, rightOf, options);
            rightOf = Choose(vocabulary, [.. candidates.Concat(Between(rightOf, right.Count)).Distinct().Order()], scorer, options);
        }

        scorer = new PairScorer(vocabulary, sections, rightOf, options);
        return new AlignmentDraft(
            vocabulary, SectionMap.Of(vocabulary, Pairs(rightOf, scorer)), Groups(rightOf, right.Count, scorer), options);
    }

    /// <summary>The best one-to-one choice; a second choice must convince by itself.</summary>
    private static IReadOnlyList<int> Choose(
        PairVocabulary vocabulary, IReadOnlyList<(int Left, int Right)> candidates, PairScorer scorer, AlignmentOptions options)
    {
        var edges = candidates
            .Select(
                pair => new Edge(pair.Left, pair.Right, scorer.Score(pair.Left, pair.Right) + Tie(vocabulary, pair) - options.Threshold))
            .Where(edge => edge.Gain > 0)
            .ToList();
        var rightOf = AssignmentSolver.Solve(vocabulary.Left.Count, vocabulary.Right.Count, edges);
        var bestOfLeft = edges.GroupBy(edge => edge.Left).ToDictionary(group => group.Key, group => group.Max(edge => edge.Gain));
        var bestOfRight = edges.GroupBy(edge => edge.Right).ToDictionary(group => group.Key, group => group.Max(edge => edge.Gain));
        var gains = edges.ToDictionary(edge => (edge.Left, edge.Right), edge => edge.Gain);
        return [.. rightOf.Select(
            (right, left) => right >= 0 && IsConvincing(gains[(left, right)], bestOfLeft[left], bestOfRight[right], options) ? right : -1)];
    }

    private static bool IsConvincing(double gain, double bestOfLeft, double bestOfRight, AlignmentOptions options) =>
        gain >= Math.Max(bestOfLeft, bestOfRight) - 0.02 || gain + options.Threshold >= options.SecondChoiceThreshold;

    /// <summary>Among equals, those with the very same letters belong together, and then those at the same relative place.</summary>
    private static double Tie(PairVocabulary vocabulary, (int Left, int Right) pair)
    {
        var (left, right) = (vocabulary.Left[pair.Left], vocabulary.Right[pair.Right]);
        var sameLetters = string.Equals(left.Requirement.Text, right.Requirement.Text, StringComparison.Ordinal) ? 1e-3 : 0;
        return sameLetters
            + (1e-4 * (1 - Math.Abs(((double)pair.Left / vocabulary.Left.Count) - ((double)pair.Right / vocabulary.Right.Count))));
    }

    /// <summary>Units that stand alone between paired neighbours may belong together however few words they share.</summary>
    private static IEnumerable<(int Left, int Right)> Between(IReadOnlyList<int> rightOf, int rightCount)
    {
        var taken = rightOf.ToHashSet();
        for (var left = 0; left < rightOf.Count; left++)
        {
            if (rightOf[left] >= 0)
            {
                continue;
            }

            foreach (var right in Around(rightOf, left).Where(right => right >= 0 && right < rightCount && !taken.Contains(right)))
            {
                yield return (left, right);
            }
        }
    }

    private static IEnumerable<int> Around(IReadOnlyList<int> rightOf, int left)
    {
        for (var step = 1; step <= 2; step++)
        {
            if (left - step >= 0 && rightOf[left - step] is >= 0 and var before)
            {
                yield return before + step;
            }

            if (left + step < rightOf.Count && rightOf[left + step] is >= 0 and var behind)
            {
                yield return behind - step;
            }
        }
    }

    private static IEnumerable<(int Left, int Right, double Similarity)> Pairs(IReadOnlyList<int> rightOf, PairScorer scorer) =>
        rightOf.Select((right, left) => (Left: left, Right: right))
            .Where(pair => pair.Right >= 0)
            .Select(pair => (pair.Left, pair.Right, scorer.Likeness(pair.Left, pair.Right)));

    private static IReadOnlyList<AlignmentGroup> Groups(IReadOnlyList<int> rightOf, int rightCount, PairScorer scorer)
    {
        var groups = rightOf.Select(
            (right, left) => right < 0 ? new AlignmentGroup([left], [], 0, 0, PairingRule.Alone) : Pair(left, right, scorer));
        var taken = rightOf.ToHashSet();
        return [.. groups, .. Enumerable.Range(0, rightCount)
            .Where(right => !taken.Contains(right))
            .Select(right => new AlignmentGroup([], [right], 0, 0, PairingRule.Alone))];
    }

    private static AlignmentGroup Pair(int left, int right, PairScorer scorer)
    {
        var likeness = scorer.Likeness(left, right);
        var rule = likeness >= 1 ? PairingRule.SameWords : likeness >= 0.5 ? PairingRule.SharedWords : PairingRule.SamePlace;
        return new AlignmentGroup([left], [right], likeness, scorer.Score(left, right), rule);
    }
}
