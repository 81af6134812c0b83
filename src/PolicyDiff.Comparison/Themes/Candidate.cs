using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Themes;

/// <summary>A requirement that may stand in a cell.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Weight">How much it says about the theme, above 0.</param>
/// <param name="Facts">The values it sets.</param>
internal sealed record Candidate(Requirement Requirement, double Weight, IReadOnlyList<ThemeFact> Facts)
{
    private const double MostOfWords = 0.6;
    private const int FewestWords = 8;
    private const double NearlyAll = 0.9;

    private HashSet<string>? _words;
    private HashSet<string>? _values;
    private HashSet<string>? _factKeys;
    private HashSet<string>? _content;

    /// <summary>Other places of the same policy that set the same values of the same things; they are named, not shown.</summary>
    public IReadOnlyList<Requirement> AlsoAt { get; init; } = [];

    /// <summary>What answers change in it; what is corrected is only the same as what is corrected by the same answers.</summary>
    public IReadOnlyList<RuleCorrection> Corrections { get; init; } = [];

    /// <summary>Whether it sets a value that weighs by itself.</summary>
    public bool HoldsFact => Facts.Any(FactFinder.Weighs);

    /// <summary>Whether it sets a day or term.</summary>
    public bool HoldsDay => Facts.Any(fact => fact.Label is FactLabel.Deadline or FactLabel.Start or FactLabel.Term);

    /// <summary>Its different words.</summary>
    public IReadOnlySet<string> Words => _words ??= TwinTexts.Words(Requirement.Text);

    /// <summary>Its values with their bounds.</summary>
    public IReadOnlySet<string> Values =>
        _values ??= Requirement.Values.Select(value => $"{value.Kind} {value.Bound} {value.Canonical}").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether both set the same values of the same things, in whatever words, or are twins.</summary>
    public bool SaysSameAs(Candidate other) => IsTwinOf(other) || (HoldsFact && other.HoldsFact && FactKeys.SetEquals(other.FactKeys));

    private HashSet<string> FactKeys =>
        _factKeys ??= Facts.Where(FactFinder.Weighs).Select(FactFinder.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether all values that weigh here stand in another sentence of the same document too, under the same labels, and most of the words
    /// that say of what as well. Rows of tables are alike by nature and never count.
    /// </summary>
    public bool IsHeldBy(Candidate other) => HoldsFact && IsCorrectedAs(other)
        && Requirement.Id.Document == other.Requirement.Id.Document
        && Requirement.Form != RequirementForm.TableRow && other.Requirement.Form != RequirementForm.TableRow
        && Values.IsSubsetOf(other.Values)
        && Facts.Where(FactFinder.Weighs).All(fact => other.Facts.Any(there => IsSame(fact, there)))
        && Content.Count(other.Words.Contains) >= MostOfWords * Content.Count;

    private static bool IsSame(ThemeFact one, ThemeFact other) => one.Label == other.Label && one.Value.Bound == other.Value.Bound
        && string.Equals(one.Value.Canonical, other.Value.Canonical, StringComparison.Ordinal);

    /// <summary>The words that tell of what, without those of the values.</summary>
    private HashSet<string> Content =>
        _content ??= TwinTexts.Words(Facts.Aggregate(
            Requirement.Text, (text, fact) => text.Replace((fact.Replaces ?? fact).Text, " ", StringComparison.Ordinal)))
            .Where(word => word.Length > 1 && !StopWords.Dutch.Contains(word.ToLowerInvariant()))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it says with fewer words, nearly all of them the same, what another says, with the same values and force.</summary>
    public bool IsPartOf(Candidate other) => IsCorrectedAs(other) && Words.Count is >= FewestWords && Words.Count <= other.Words.Count
        && Requirement.Modality == other.Requirement.Modality && Values.SetEquals(other.Values)
        && Words.Count(other.Words.Contains) >= NearlyAll * Words.Count;

    /// <summary>Whether both say nearly the same in the same words, with the same values and force: one may stand for the other.</summary>
    public bool IsTwinOf(Candidate other) =>
        ReferenceEquals(Requirement, other.Requirement)
        || (IsCorrectedAs(other)
            && Requirement.Modality == other.Requirement.Modality
            && Values.SetEquals(other.Values)
            && TwinTexts.Are(Words, other.Words)
            && string.Equals(Requirement.Column, other.Requirement.Column, StringComparison.OrdinalIgnoreCase));

    private bool IsCorrectedAs(Candidate other) =>
        Corrections.Count + other.Corrections.Count == 0
            || Corrections.Select(correction => correction.Text)
                .SequenceEqual(other.Corrections.Select(correction => correction.Text), StringComparer.Ordinal);
}
