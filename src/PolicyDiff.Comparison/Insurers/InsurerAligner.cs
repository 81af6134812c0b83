using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Pairs the requirements of two insurers by topic.</summary>
internal sealed class InsurerAligner(TopicVocabulary vocabulary, TextOriginFinder origins)
{
    private const double EarlierDiscount = 0.75;
    private const int FewestWords = 3;
    private const int LongestLead = 80;

    /// <summary>The matches of both sides, each requirement in at most one. Earlier policies count for less, and never meet each other.</summary>
    /// <param name="left">The compared policy of the left.</param>
    /// <param name="earlierLeft">Earlier ones of the left.</param>
    /// <param name="right">The compared policy of the right.</param>
    /// <param name="earlierRight">Earlier ones of the right.</param>
    public IReadOnlyList<TopicMatch> Align(
        IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> earlierLeft, IReadOnlyList<Requirement> right, IReadOnlyList<Requirement> earlierRight)
    {
        var (lefts, rights) = (Profiles(left, earlierLeft), Profiles(right, earlierRight));
        var edges = InsurerPairScorer.Edges(lefts, rights, TopicPairing.LeastSimilarity)
            .Where(edge => lefts[edge.Left].Discount == 1 || rights[edge.Right].Discount == 1);
        var matches = TopicPairing.Choose(edges)
            .Select(edge => new TopicMatch([lefts[edge.Left].Requirement], [rights[edge.Right].Requirement], edge.Similarity))
            .ToList();
        var taken = matches.SelectMany(match => match.Left.Concat(match.Right)).Select(requirement => requirement.Id).ToHashSet();
        return [.. matches.Select(match => match with
        {
            Left = WithCopies(match.Left, left, taken),
            Right = WithCopies(match.Right, right, taken),
        })];
    }

    private List<TopicProfile> Profiles(IReadOnlyList<Requirement> compared, IReadOnlyList<Requirement> earlier) =>
    [
        .. compared.Where(IsTopic).Select(requirement => vocabulary.Profile(requirement, 1)),
        .. earlier.Where(IsTopic).Select(requirement => vocabulary.Profile(requirement, EarlierDiscount)),
    ];

    /// <summary>What an insurer says twice of the same actor in the same words answers the same.</summary>
    private List<Requirement> WithCopies(IReadOnlyList<Requirement> members, IReadOnlyList<Requirement> side, HashSet<RequirementId> taken)
    {
        var own = side.Select(requirement => requirement.Id).ToHashSet();
        List<Requirement> all = [.. members];
        foreach (var member in members.Where(member => own.Contains(member.Id)))
        {
            var copies = origins.CopiesOf(member).Select(copy => copy.Requirement)
                .Where(copy => own.Contains(copy.Id) && string.Equals(copy.Actor, member.Actor, StringComparison.Ordinal));
            all.AddRange(copies.Where(copy => taken.Add(copy.Id)));
        }

        return all;
    }

    /// <summary>Headings, captions and sentences that only lead on are no topic of their own.</summary>
    private static bool IsTopic(Requirement requirement) =>
        requirement.Role is not (RequirementRole.Guide or RequirementRole.Declaration)
        && !(requirement.Text.Length < LongestLead && requirement.Text.TrimEnd().EndsWith(':'))
        && DutchAnalyzers.Comparison.Analyze(requirement.Text).Count(token => IsContent(token.Span.In(requirement.Text))) >= FewestWords;

    private static bool IsContent(string word) => !word.Any(char.IsAsciiDigit) && !StopWords.Dutch.Contains(word.ToLowerInvariant());
}
