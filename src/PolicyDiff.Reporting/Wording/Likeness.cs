using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Wording;

/// <summary>How much two wordings share, for the reader's eye: a word diff of unlike sentences is a riddle.</summary>
internal static partial class Likeness
{
    /// <summary>Below this share of common words, both wordings are shown plainly as was and becomes.</summary>
    /// <remarks>
    /// At 0.45 the unlike pairs of the reports read line by line (2026-11-30) were
    /// plain, and those with a word or clause changed kept their marks.
    /// </remarks>
    private const double Least = 0.45;

    private const int MostStretches = 2;
    private const int Root = 7;

    /// <summary>Whether both sides share so little, and that so scattered, that marks would not help.</summary>
    public static bool AreUnlike(Change change) =>
        change.Left.Count > 0 && change.Right.Count > 0
        && ChangedStretches(change) > MostStretches
        && Words(change.Left) is var left && Words(change.Right) is var right
        && left.Count + right.Count > 0
        && 2.0 * left.Intersect(right, StringComparer.OrdinalIgnoreCase).Count() / (left.Count + right.Count) < Least;

    /// <summary>How many stretches of the woven text are on one side only, with words of both between them.</summary>
    private static int ChangedStretches(Change change) => change.Inline
        .Select((segment, i) => segment.Operation != InlineOperation.Equal
            && (i == 0 || change.Inline[i - 1].Operation == InlineOperation.Equal))
        .Count(begins => begins);

    /// <summary>The share, in [0, 1], of their content words that both sides have, by the beginnings of the words.</summary>
    public static double OfContent(Change change)
    {
        var (left, right) = (ContentWords(change.Left), ContentWords(change.Right));
        return left.Count == 0 || right.Count == 0
            ? 0
            : 2.0 * left.Intersect(right, StringComparer.OrdinalIgnoreCase).Count() / (left.Count + right.Count);
    }

    /// <summary>How many content words both have, by their beginnings.</summary>
    public static int SharedContent(Requirement one, Requirement other) =>
        ContentWords([one]).Intersect(ContentWords([other]), StringComparer.OrdinalIgnoreCase).Count();

    private static HashSet<string> Words(IReadOnlyList<Requirement> units) =>
        units.SelectMany(unit => AnyWord().Matches(unit.Text)).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> ContentWords(IReadOnlyList<Requirement> units) =>
        units.SelectMany(unit => LongWord().Matches(unit.Text))
            .Select(match => match.Value.Length > Root ? match.Value[..Root] : match.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex AnyWord();

    [GeneratedRegex(@"\p{L}{5,}|\p{Lu}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();
}
