using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Finds for every requirement the few of the other side that share the most telling letters with it.</summary>
/// <remarks>Through an inverted index, so that no all-pairs comparison is made.</remarks>
internal static class CandidateFinder
{
    /// <summary>The pairs worth scoring, each once, in order of left and right.</summary>
    /// <param name="vocabulary">Both sides.</param>
    /// <param name="each">How many are found for each requirement.</param>
    public static IReadOnlyList<(int Left, int Right)> Find(PairVocabulary vocabulary, int each) =>
        [.. Find(vocabulary, [.. Enumerable.Range(0, vocabulary.Left.Count)], [.. Enumerable.Range(0, vocabulary.Right.Count)], each)
            .Concat(SameLetters(vocabulary.Left, vocabulary.Right))
            .Distinct()
            .Order()];

    /// <summary>The pairs worth scoring among some requirements, each once, in order of left and right.</summary>
    /// <param name="vocabulary">Both sides.</param>
    /// <param name="left">The indices on the left.</param>
    /// <param name="right">The indices on the right.</param>
    /// <param name="each">How many are found for each requirement.</param>
    public static IReadOnlyList<(int Left, int Right)> Find(
        PairVocabulary vocabulary, IReadOnlyList<int> left, IReadOnlyList<int> right, int each)
    {
        var letters = vocabulary.Letters;
        var (ofRight, ofLeft) = (new LetterIndex(letters.Right, right, letters.Count), new LetterIndex(letters.Left, left, letters.Count));
        return
        [
            .. left.SelectMany(index => ofRight.Nearest(letters.Left[index], index, each).Select(other => (Left: index, Right: other)))
                .Concat(
                    right.SelectMany(
                        index => ofLeft.Nearest(letters.Right[index], index, each).Select(other => (Left: other, Right: index))))
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>
    /// The same text on both sides, however common its words: the first with the
    /// first, the second with the second, and with those next to them.
    /// </summary>
    private static IEnumerable<(int Left, int Right)> SameLetters(
        IReadOnlyList<RequirementProfile> left, IReadOnlyList<RequirementProfile> right)
    {
        var rightByText = right.ToLookup(profile => profile.Requirement.Text, profile => profile.Index, StringComparer.Ordinal);
        foreach (var group in left.GroupBy(profile => profile.Requirement.Text, StringComparer.Ordinal))
        {
            int[] equals = [.. rightByText[group.Key]];
            foreach (var (occurrence, profile) in group.Index())
            {
                for (var other = Math.Max(0, occurrence - 1); other <= Math.Min(equals.Length - 1, occurrence + 1); other++)
                {
                    yield return (profile.Index, equals[other]);
                }
            }
        }
    }
}
