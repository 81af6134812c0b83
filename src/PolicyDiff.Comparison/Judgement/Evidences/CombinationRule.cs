using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>Evidence that other evidence makes together.</summary>
internal static class CombinationRule
{
    /// <summary>What follows from the evidence of all rules.</summary>
    public static IEnumerable<Evidence> Find(IReadOnlyList<Evidence> found)
    {
        if (Has("cue.vague") && found.FirstOrDefault(evidence => evidence.Name is "value.one-side") is { } value)
        {
            yield return new Evidence("value.became-vague") { Aspect = ChangeAspect.Duration, Left = value.Left, Right = value.Right };
        }

        if (Has("residue.none") && found.FirstOrDefault(evidence => evidence.Name.StartsWith("modality.", StringComparison.Ordinal)) is { } modality)
        {
            yield return modality with { Name = modality.Name is "modality.you-can" ? "modality.alone-you-can" : "modality.alone", Strength = 1 };
        }

        bool Has(string name) => found.Any(evidence => string.Equals(evidence.Name, name, StringComparison.Ordinal));
    }
}
