using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>Builds drafts of an alignment by hand, and shows their groups in short.</summary>
internal static class Drafts
{
    /// <summary>A draft with these groups; sections answer to each other by their titles alone.</summary>
    public static AlignmentDraft Of(
        IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, AlignmentOptions options,
        params IReadOnlyList<AlignmentGroup> groups)
    {
        var vocabulary = PairVocabulary.Of(left, right);
        return new AlignmentDraft(vocabulary, SectionMap.Of(vocabulary, []), groups, options);
    }

    /// <summary>A draft in which every requirement stands alone.</summary>
    public static AlignmentDraft Alone(
        IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, AlignmentOptions? options = null) => Of(
        left,
        right,
        options ?? new AlignmentOptions(),
        [.. Enumerable.Range(0, left.Count).Select(Left), .. Enumerable.Range(0, right.Count).Select(Right)]);

    /// <summary>One on the left alone.</summary>
    public static AlignmentGroup Left(int index) => new([index], [], 0, 0, PairingRule.Alone);

    /// <summary>One on the right alone.</summary>
    public static AlignmentGroup Right(int index) => new([], [index], 0, 0, PairingRule.Alone);

    /// <summary>One with one.</summary>
    public static AlignmentGroup Pair(int left, int right, double similarity = 0.5, PairingRule rule = PairingRule.SharedWords) =>
        new([left], [right], similarity, similarity, rule);

    /// <summary>Groups as <c>left=right rule</c>, with a dash for a side that is empty.</summary>
    public static IEnumerable<string> Shown(IEnumerable<AlignmentGroup> groups) =>
        groups.Select(group => $"{Shown(group.Left)}={Shown(group.Right)} {group.Rule}");

    private static string Shown(IReadOnlyList<int> indices) => indices.Count == 0 ? "-" : string.Join('+', indices);
}
