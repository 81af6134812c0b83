using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests;

public sealed class ComparerPropertyTests
{
    private static readonly string[] Words =
        [
            "zorgaanbieder", "begroting", "overeenkomst", "patiënten", "wijkverband", "levert", "voor", "de",
            "uiterlijk", "1 oktober 2024", "25%", "3 weken", "tenzij", "akkoord", "kwaliteit", "meting",
        ];

    [Property(MaxTest = 60, Replay = "1,1")]
    public Property Compare_DocumentAgainstItself_IsUnchanged() =>
        Prop.ForAll(
            Sides(), side => Some.Compare(side, side).Changes.All(change => change.Kind == ChangeKind.Unchanged && !change.Substantive));

    [Property(MaxTest = 60, Replay = "1,1")]
    public Property Compare_AnySides_EveryRequirementStandsInExactlyOneChange() => Prop.ForAll(Sides(2024), Sides(2025), (left, right) =>
    {
        var set = Some.Compare(left, right);
        set.Changes.SelectMany(change => change.Left)
            .Select(requirement => requirement.Id)
            .Order(Ids)
            .ShouldBe(left.Requirements.Select(requirement => requirement.Id));
        set.Changes.SelectMany(change => change.Right)
            .Select(requirement => requirement.Id)
            .Order(Ids)
            .ShouldBe(right.Requirements.Select(requirement => requirement.Id));
    });

    [Property(MaxTest = 60, Replay = "1,1")]
    public Property Compare_SidesSwapped_MirrorsTheChanges() => Prop.ForAll(Sides(2024), Sides(2025), (left, right) =>
    {
        var there = Some.Compare(left, right).Changes
            .Select(change => Describe(change.Left, Mirror(change.Kind), change.Right, change.Aspects, Mirror(change.Direction)));
        var back = Some.Compare(right, left).Changes
            .Select(change => Describe(change.Right, change.Kind, change.Left, change.Aspects, change.Direction));
        there.Order(StringComparer.Ordinal).ShouldBe(back.Order(StringComparer.Ordinal));
    });

    [Property(MaxTest = 60, Replay = "1,1")]
    public Property Compare_DocumentsInAnotherOrder_GivesTheSameChanges() => Prop.ForAll(Sides(2024), Sides(2025), (left, right) =>
    {
        var more = Some.Side(Some.Document("a-ander", 2025), [.. left.Requirements]);
        var one = Some.Compare(left, Some.Together(right, more));
        var other = Some.Compare(left, Some.Together(more, right));
        one.Changes.Select(change => change.Id).ShouldBe(other.Changes.Select(change => change.Id));
    });

    [Property(MaxTest = 60, Replay = "1,1")]
    public Property Compare_AnySides_InlineGivesBothTextsBack() => Prop.ForAll(Sides(2024), Sides(2025), (left, right) =>
    {
        foreach (var change in Some.Compare(left, right).Changes.Where(change => change.Inline.Count > 0))
        {
            Joined(change, InlineOperation.Delete).ShouldBe(string.Join('\n', change.Left.Select(requirement => requirement.Text)));
            Joined(change, InlineOperation.Insert).ShouldBe(string.Join('\n', change.Right.Select(requirement => requirement.Text)));
        }
    });

    private static IComparer<RequirementId> Ids => Comparer<RequirementId>.Create((one, other) => one.Ordinal.CompareTo(other.Ordinal));

    private static string Joined(Change change, InlineOperation operation) =>
        string.Concat(
            change.Inline.Where(segment => segment.Operation == InlineOperation.Equal || segment.Operation == operation)
                .Select(segment => segment.Text));

    private static string Describe(
        IReadOnlyList<Requirement> left,
        ChangeKind kind,
        IReadOnlyList<Requirement> right,
        IReadOnlyList<ChangeAspect> aspects,
        ChangeDirection direction) =>
        $"{string.Join('+', left.Select(requirement => requirement.Id))} {kind} {string.Join('+', right.Select(requirement => requirement.Id))} {string.Join(',', aspects)} {direction}";

    private static ChangeKind Mirror(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => ChangeKind.Removed,
        ChangeKind.Removed => ChangeKind.Added,
        ChangeKind.Split => ChangeKind.Merged,
        ChangeKind.Merged => ChangeKind.Split,
        _ => kind,
    };

    private static ChangeDirection Mirror(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Heavier => ChangeDirection.Lighter,
        ChangeDirection.Lighter => ChangeDirection.Heavier,
        _ => direction,
    };

    private static Arbitrary<ComparisonSide> Sides(int year = 2025)
    {
        var sentence = Gen.Elements(Words).ListOf(6).Select(words => string.Join(' ', words) + ".");
        var requirement = from text in sentence
                          from section in Gen.Elements("1 Algemeen", "2 Eisen", "3 Planning")
                          select Some.Requirement(text, section);
        return Gen.Choose(0, 9).SelectMany(count => requirement.ListOf(count)).Select(list => Some.Side(year, [.. list])).ToArbitrary();
    }
}
