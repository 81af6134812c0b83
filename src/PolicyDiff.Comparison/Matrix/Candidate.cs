using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>A requirement that may stand in a cell.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Weight">How much it says about the theme, above 0.</param>
/// <param name="Facts">The values it sets.</param>
internal sealed record Candidate(Requirement Requirement, double Weight, IReadOnlyList<ThemeFact> Facts)
{
    private HashSet<string>? _words;
    private HashSet<string>? _values;
    private HashSet<string>? _factKeys;

    /// <summary>Whether it sets a value that weighs.</summary>
    public bool HoldsFact => Facts.Any(FactFinder.Weighs);

    /// <summary>Its different words.</summary>
    public IReadOnlySet<string> Words => _words ??= TwinTexts.Words(Requirement.Text);

    /// <summary>Its values with their bounds.</summary>
    public IReadOnlySet<string> Values => _values ??= Requirement.Values.Select(value => $"{value.Kind} {value.Bound} {value.Canonical}").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether both set the same values of the same things, in whatever words, or are twins.</summary>
    public bool SaysSameAs(Candidate other) => IsTwinOf(other) || (HoldsFact && other.HoldsFact && FactKeys.SetEquals(other.FactKeys));

    private HashSet<string> FactKeys => _factKeys ??= Facts.Where(FactFinder.Weighs).Select(FactFinder.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether both say nearly the same in the same words, with the same values and force: one may stand for the other.</summary>
    public bool IsTwinOf(Candidate other) =>
        ReferenceEquals(Requirement, other.Requirement)
        || (Requirement.Modality == other.Requirement.Modality && Values.SetEquals(other.Values) && TwinTexts.Are(Words, other.Words)
            && string.Equals(Requirement.Column, other.Requirement.Column, StringComparison.OrdinalIgnoreCase));
}
