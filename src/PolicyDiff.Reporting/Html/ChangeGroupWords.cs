using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Under which values a filter finds a change, and what these values are called.</summary>
/// <param name="Words">The words of the report.</param>
/// <param name="Comparison">Those of its one part; null where it has several, whose sides may have other names.</param>
internal sealed record ChangeGroupWords(ReportWords Words, ComparisonWords? Comparison)
{
    private const string Routine = "routine";
    private const string Unsure = "unsure";
    private const string Uncovered = "uncovered";

    /// <summary>The value of a kind.</summary>
    public static string Value(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>How much a change weighs for who must comply: its direction, or that it has no consequence.</summary>
    public static string Weight(Change change) => change switch
    {
        { Kind: ChangeKind.Uncovered } => Uncovered,
        { IsLeftToReader: true } => Unsure,
        { Substantive: false } => Routine,
        _ => change.Direction.ToString().ToLowerInvariant(),
    };

    /// <summary>The kinds that occur, as value and name.</summary>
    public IEnumerable<(string Value, string Name)> Kinds(IEnumerable<Change> changes) =>
        changes.Select(change => change.Kind).Distinct().Order().Select(kind => (Value(kind), Comparison?.Kind(kind) ?? Words[$"Kind.{kind}"]));

    /// <summary>The subjects that occur, as value and name, in the order of the alphabet.</summary>
    public IEnumerable<(string Value, string Name)> Subjects(IEnumerable<Change> changes) =>
        changes.Select(change => SafeText.OneLine(change.Subject))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(subject => subject, StringComparer.OrdinalIgnoreCase)
            .ThenBy(subject => subject, StringComparer.Ordinal)
            .Select(subject => (subject, Words.Subject(subject)));

    /// <summary>The weights that occur, as value and name, the heaviest first.</summary>
    public IEnumerable<(string Value, string Name)> Weights(IEnumerable<Change> changes)
    {
        var occurring = changes.Select(Weight).ToHashSet(StringComparer.Ordinal);
        (string Value, string Name)[] all =
        [
            (Value(ChangeDirection.Heavier), Words["Direction.Heavier"]),
            (Value(ChangeDirection.Lighter), Words["Direction.Lighter"]),
            (Value(ChangeDirection.Different), Comparison is { SaysDirection: false } ? Words["Count.Substantive"] : Words["Direction.Different"]),
            (Unsure, Words["Count.Unsure"]),
            (Routine, Words["Count.Routine"]),
        ];
        return all.Where(weight => occurring.Contains(weight.Value));
    }

    private static string Value(ChangeDirection direction) => direction.ToString().ToLowerInvariant();
}
