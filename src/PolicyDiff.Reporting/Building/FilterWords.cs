using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Under which values a filter finds a change, and what these values are called.</summary>
/// <param name="words">The words of the report.</param>
/// <param name="comparison">Those of its one part; null where it has several, whose sides may have other names.</param>
internal sealed class FilterWords(ReportWords words, ComparisonWords? comparison)
{
    private const string Routine = "routine";
    private const string Unsure = "unsure";
    private const string Uncovered = "uncovered";

    /// <summary>The values of a change.</summary>
    public static (string Kind, string Theme, string Weight) Of(Change change, string theme) => (Value(change.Kind), theme, Weight(change));

    /// <summary>The choices among some changes; null where there are none.</summary>
    public ChangeFilters? Among(IReadOnlyList<(Change Change, string Theme)> changes) => changes.Count == 0 ? null : new ChangeFilters(
        [.. changes.Select(entry => entry.Change.Kind).Distinct().Order()
            .Select(kind => (Value(kind), comparison?.Kind(kind) ?? words[$"Kind.{kind}"]))],
        [.. changes.Select(entry => entry.Theme)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(theme => theme, StringComparer.OrdinalIgnoreCase)
            .ThenBy(theme => theme, StringComparer.Ordinal)
            .Select(theme => (theme, words.Subject(theme)))],
        [.. Weights([.. changes.Select(entry => Weight(entry.Change)).Distinct(StringComparer.Ordinal)])]);

    private IEnumerable<(string Value, string Name)> Weights(IReadOnlyList<string> occurring)
    {
        (string Value, string Name)[] all =
        [
            (Value(ChangeDirection.Heavier), words["Direction.Heavier"]),
            (Value(ChangeDirection.Lighter), words["Direction.Lighter"]),
            (Value(ChangeDirection.Different), comparison is { SaysDirection: false }
                ? words["Count.Substantive"]
                : words["Direction.Different"]),
            (Unsure, comparison?.Unsure ?? words["Count.Unsure"]),
            (Routine, words["Count.Routine"]),
        ];
        return all.Where(weight => occurring.Contains(weight.Value, StringComparer.Ordinal));
    }

    /// <summary>How much a change weighs for who must comply: its direction, or that it has no consequence.</summary>
    private static string Weight(Change change) => change switch
    {
        { Kind: ChangeKind.Uncovered } => Uncovered,
        { IsLeftToReader: true } => Unsure,
        { Substantive: false } => Routine,
        _ => Value(change.Direction),
    };

    private static string Value<T>(T member)
        where T : struct, Enum => member.ToString().ToLowerInvariant();
}
