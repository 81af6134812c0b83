using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Composition;

/// <summary>How much a change calls to be told first: what it weighs, and then what a provider plans and budgets by.</summary>
internal static class HeadlineWeight
{
    /// <summary>What it adds that both sides are laid beside each other, if less than for a pair.</summary>
    public const double OfBothSides = 4;

    private const double OfConfidence = 8;
    private const double OfAnnouncement = 6;
    private const double OfTitlePage = -10;
    private const double OfReservation = -6;
    private const double OfAim = -6;
    private const double Sure = 0.6;

    /// <summary>
    /// The weight; higher comes first. Tariffs and duties that are waived stand out most, then sizes and shares that must be reached,
    /// licences and certificates, and days that changed; what is seen on both sides and the surer of two
    /// equals come first. An aim, and what came or went with a reservation, come later.
    /// </summary>
    /// <param name="change">A change that matters.</param>
    /// <param name="isAnnounced">
    /// Whether the document counts it among its own changes; that makes it no truer, and yet it is what readers ask after.
    /// </param>
    public static double Of(Change change, bool isAnnounced)
    {
        var paired = change.Left.Count > 0 && change.Right.Count > 0;
        var changesAValue = ChangesAValue(change);
        var units = change.Right.Concat(change.Left).Where(unit => unit.Role != RequirementRole.Explanation || changesAValue).ToList();
        return ChangeWeight.Of(change)
            + (OfConfidence * change.Confidence)
            + (isAnnounced ? OfAnnouncement : 0)
            + (change.Right.Concat(change.Left).All(StandsBeforeHeadings) ? OfTitlePage : 0)
            + (!paired && change.Caveat is not null ? OfReservation : 0)
            + (units.Exists(unit => unit.Modality == Modality.Aspired) ? OfAim : 0)
            + units.Select(unit => OfValues(unit, paired, changesAValue)).DefaultIfEmpty(0).Max()
            + (paired && change.Confidence >= Sure ? 3 : 0)
            + (paired && change.Aspects.Contains(ChangeAspect.Modality) ? 3 : 0)
            + (paired && change.Right.Any(unit => unit.Modality == Modality.Waived) ? 3 : 0);
    }

    /// <summary>Whether both sides are there and an amount, share, count, term or day is another now.</summary>
    public static bool ChangesAValue(Change change) => change.Left.Count > 0 && change.Right.Count > 0 && change.Aspects.Any(aspect =>
        aspect is ChangeAspect.Amount or ChangeAspect.Percentage or ChangeAspect.Count or ChangeAspect.Duration or ChangeAspect.Deadline);

    /// <summary>What it adds that several duties stand together: a list that went outweighs one rule of it.</summary>
    public static double OfCompany(IReadOnlyList<Change> run) =>
        Math.Log2(Math.Max(1, run.Count(change => change.Left.Concat(change.Right).Any(IsDuty))));

    private static bool IsDuty(Requirement unit) =>
        unit is { Role: RequirementRole.Norm, Modality: Modality.Obliged or Modality.Forbidden };

    /// <summary>The value of a requirement that plans and budgets rest on most, the first among equals; null where it has none.</summary>
    public static PolicyValue? MostTelling(Requirement unit) => unit.Values.Where(IsTelling).MaxBy(value => Of(value.Kind, paired: true));

    private static bool IsTelling(PolicyValue value) => Of(value.Kind, paired: true) > 0
        && !(value.Kind == ValueKind.Count && value.Bound == ValueBound.None && value.Canonical.Length < 3);

    private static bool StandsBeforeHeadings(Requirement unit) => unit.Citation.SectionPath.Count == 0;

    private static double OfValues(Requirement unit, bool paired, bool changesAValue) =>
        unit.Role == RequirementRole.Norm || changesAValue
            ? unit.Values.Where(IsTelling).Select(value => Of(value.Kind, paired)).DefaultIfEmpty(0).Max()
            : 0;

    private static double Of(ValueKind kind, bool paired) => kind switch
    {
        ValueKind.Money => 14,
        ValueKind.Range or ValueKind.Percentage => 5,
        ValueKind.Certificate => 4,
        ValueKind.Count or ValueKind.Duration => 3,
        ValueKind.Date => paired ? 5 : 1,
        _ => 0,
    };
}
