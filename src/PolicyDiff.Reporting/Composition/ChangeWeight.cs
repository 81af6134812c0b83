using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Composition;

/// <summary>
/// How much an advisor loses by overlooking a change. It orders a report, and decides what a text writes out; it is never shown.
/// </summary>
internal static class ChangeWeight
{
    /// <summary>
    /// The weight; higher is heavier, 0 is the least. A norm outweighs an explanation, a hard value (amount, term, date …)
    /// outweighs loose content, what binds outweighs what is hoped for, what can be seen on both sides outweighs what stands on one,
    /// and of two equals the one that asks more comes first.
    /// </summary>
    public static int Of(Change change)
    {
        var units = change.Right.Concat(change.Left).ToList();
        var role = units.Exists(unit => unit.Role == RequirementRole.Norm) ? 8 : 0;
        var aspect = change.Aspects.Select(Of).DefaultIfEmpty(0).Max();
        var modality = units.Select(unit => Of(unit.Modality)).DefaultIfEmpty(0).Max();
        var value = units.Exists(unit => unit.Values.Any(IsHard)) ? 2 : 0;
        var paired = change.Left.Count > 0 && change.Right.Count > 0 ? 2 : 0;
        return role + aspect + modality + value + paired + Of(change.Direction);
    }

    /// <summary>
    /// Whether one line is enough for a change: it stands on one side only and binds nobody, since none of its units is a norm that
    /// obliges, forbids, expects, prefers, allows or waives, sets a value or a date, or belongs to tariffs or exclusions.
    /// </summary>
    public static bool IsLight(Change change) =>
        change.Kind is ChangeKind.Added or ChangeKind.Removed && !change.Left.Concat(change.Right).Any(Binds);

    private static bool Binds(Requirement unit) =>
        unit.Role == RequirementRole.Norm
        && (Of(unit.Modality) > 1
            || unit.Values.Any(IsHard)
            || unit.Kind is RequirementKind.Tariff or RequirementKind.Exclusion or RequirementKind.Deadline or RequirementKind.Threshold);

    private static int Of(ChangeAspect aspect) => aspect switch
    {
        ChangeAspect.Amount or ChangeAspect.Percentage or ChangeAspect.Count or ChangeAspect.Duration or ChangeAspect.Deadline
            or ChangeAspect.Frequency or ChangeAspect.Modality or ChangeAspect.Certificate => 4,
        ChangeAspect.Actor or ChangeAspect.Condition or ChangeAspect.Exception or ChangeAspect.Scope => 3,
        ChangeAspect.Procedure or ChangeAspect.Content => 2,
        ChangeAspect.Contact => 1,
        _ => 0,
    };

    private static int Of(Modality modality) => modality switch
    {
        Modality.Forbidden or Modality.Obliged => 4,
        Modality.Expected or Modality.Waived => 3,
        Modality.Preferred or Modality.Allowed => 2,
        Modality.Aspired or Modality.Possible => 1,
        _ => 0,
    };

    private static int Of(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Heavier => 2,
        ChangeDirection.Lighter => 1,
        _ => 0,
    };

    private static bool IsHard(PolicyValue value) =>
        value.Kind is ValueKind.Money or ValueKind.Percentage or ValueKind.Range or ValueKind.Duration or ValueKind.Date;
}
