using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>Evidence that other evidence makes together.</summary>
internal static class CombinationRule
{
    private static readonly string[] Telling =
    [
        "cue.all", "cue.most", "cue.only", "cue.first", "cue.exception", "cue.provided",
        "cue.on-request", "cue.joint", "cue.soft", "restrictor.other", "scope.all-or-most",
        "scope.all-or-first", "anchor.one-side", "anchor.replaced", "anchor.relation",
        "base.one-side", "base.replaced", "party.special", "condition.more", "bound.edge",
        "enumeration.one-side", "enumeration.both-sides", "value.slight-replaced", "value.one-side", "value.count-one-side",
    ];

    /// <summary>What follows from the evidence of all rules.</summary>
    /// <param name="found">The evidence.</param>
    /// <param name="isNear">Whether the wordings are nearly the same, so that what differs was changed on purpose.</param>
    public static IEnumerable<Evidence> Find(IReadOnlyList<Evidence> found, bool isNear)
    {
        var near = isNear ? "-near" : string.Empty;
        if (Has("cue.vague") && found.FirstOrDefault(evidence => evidence.Name is "value.one-side" or "value.count-one-side") is { } value)
        {
            yield return new Evidence("value.became-vague") { Aspect = ChangeAspect.Duration, Left = value.Left, Right = value.Right };
        }

        if (Has("residue.none")
            && found.FirstOrDefault(evidence => evidence.Name.StartsWith("modality.", StringComparison.Ordinal)) is { } modality)
        {
            yield return modality with
            {
                Name = modality.Name is "modality.you-can" ? "modality.alone-you-can" : $"modality.alone{near}",
                Strength = 1,
            };
        }

        if (found.Where(IsTelling).ToList() is { Count: > 0 } telling && IsAllThatIsLeft(found, telling))
        {
            yield return new Evidence($"telling.alone{near}");
        }

        if (found.Where(evidence => evidence.Name.StartsWith("enumeration.", StringComparison.Ordinal)).ToList() is { Count: > 0 } listed
            && IsAllThatIsLeft(found, listed))
        {
            yield return listed[0] with { Name = $"enumeration.alone{near}", Strength = 1 };
        }

        bool Has(string name) => found.Any(evidence => string.Equals(evidence.Name, name, StringComparison.Ordinal));
    }

    private static bool IsTelling(Evidence evidence) => Telling.Contains(evidence.Name, StringComparer.Ordinal);

    /// <summary>Whether every word that nothing answers is one that the evidence rests on.</summary>
    private static bool IsAllThatIsLeft(IReadOnlyList<Evidence> found, IReadOnlyList<Evidence> telling)
    {
        var named = telling.SelectMany(evidence => Words(evidence.Left + " " + evidence.Right)).ToHashSet(StringComparer.Ordinal);
        return found.Where(evidence => evidence.Name is "residue.most")
            .All(residue => Words(residue.Left + " " + residue.Right).All(named.Contains));
    }

    private static string[] Words(string text) => FoldedText.Of(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
