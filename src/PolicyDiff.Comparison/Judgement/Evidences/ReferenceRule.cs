using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// Parts of laws and documents that are referred to: other numbers are mostly a renumbering, one more in a list is another rule.
/// </summary>
internal sealed class ReferenceRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (pair.Left.References.ToList(), pair.Right.References.ToList());
        foreach (var (one, other) in Partners(left, right))
        {
            left.Remove(one);
            right.Remove(other);
            if (Compare(one, other) is { } name)
            {
                yield return Of(pair, name, [one], [other]);
            }
        }

        if (left.Count + right.Count > 0)
        {
            yield return Of(pair, left.Count == right.Count ? "reference.renumbered" : "reference.alone", left, right);
        }
    }

    /// <summary>References that share a number or letter, those that share most first, each once.</summary>
    private static List<(ReferencePhrase Left, ReferencePhrase Right)> Partners(
        IReadOnlyList<ReferencePhrase> left, IReadOnlyList<ReferencePhrase> right)
    {
        var partners = new List<(ReferencePhrase Left, ReferencePhrase Right)>();
        foreach (var (one, other) in left.SelectMany(one => right.Select(other => (One: one, Other: other)))
            .Where(pair => Shared(pair) > 0)
            .OrderByDescending(Shared))
        {
            if (!partners.Exists(pair => ReferenceEquals(pair.Left, one) || ReferenceEquals(pair.Right, other)))
            {
                partners.Add((one, other));
            }
        }

        return partners;
    }

    private static double Shared((ReferencePhrase One, ReferencePhrase Other) pair) =>
        pair.One.Parts.Intersect(pair.Other.Parts, StringComparer.Ordinal).Count()
            / (double)pair.One.Parts.Union(pair.Other.Parts, StringComparer.Ordinal).Count();

    private static string? Compare(ReferencePhrase one, ReferencePhrase other)
    {
        var (before, after) =
            (one.Parts.Except(other.Parts, StringComparer.Ordinal).Count(), other.Parts.Except(one.Parts, StringComparer.Ordinal).Count());
        return before + after == 0 ? null
            : before == 0 || after == 0 ? "reference.listed"
            : before == after ? "reference.renumbered"
            : "reference.relisted";
    }

    private static Evidence Of(JudgedPair pair, string name, IReadOnlyList<ReferencePhrase> left, IReadOnlyList<ReferencePhrase> right) =>
        new(name)
        {
            Aspect = name is "reference.listed" ? ChangeAspect.Scope : ChangeAspect.Reference,
            Left = string.Join(", ", left.Select(phrase => phrase.Span.In(pair.Left.Raw))),
            Right = string.Join(", ", right.Select(phrase => phrase.Span.In(pair.Right.Raw))),
        };
}
