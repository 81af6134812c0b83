using PolicyDiff.Comparison.Judgement.Texts;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>How alike the words are, in any order and in order, and how the lengths differ. Never proof of anything by itself.</summary>
internal sealed class LikenessRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (Words(pair.Left), Words(pair.Right));
        var ratio = Math.Abs(Math.Log((double)Math.Max(1, left.Count) / Math.Max(1, right.Count)));
        yield return new Evidence("likeness.words", 2.0 * Shared(left, right) / Math.Max(1, left.Count + right.Count));
        yield return new Evidence("likeness.order", pair.Diff.Ratio);
        yield return new Evidence("likeness.near", pair.Diff.Ratio > 0.85 ? 1 : 0);
        yield return new Evidence("likeness.length", ratio);
        yield return new Evidence("likeness.other-length", ratio > 0.25 ? 1 : 0);
    }

    private static List<string> Words(JudgedText text) =>
        [.. text.Words.Where(word => char.IsLetterOrDigit(word[0]) || word[0] == JudgedText.ValueMark)];

    private static int Shared(List<string> left, List<string> right)
    {
        var counts = right.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return left.CountBy(word => word, StringComparer.Ordinal).Sum(word => Math.Min(word.Value, counts.GetValueOrDefault(word.Key)));
    }
}
