using PolicyDiff.Comparison.Selection;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.Selection;

public sealed class ChangeSelectorTests
{
    private static readonly ChangeSet Set = Some.Compare(
        Some.Side(
            2024,
            Some.Requirement("Het wijksamenwerkingsverband benoemt een voorzitter.", "1.1 Bestuur"),
            Some.Requirement("De praktijk is open.", "2 Openingstijden")),
        Some.Side(
            2025,
            Some.Requirement("Het WSV benoemt een voorzitter en een penningmeester.", "1.1 Bestuur"),
            Some.Requirement("Er geldt een wijkplan.", "3 Plannen")));

    [Theory]
    [InlineData("WSV", 1)]
    [InlineData("wijksamenwerkingsverband", 1)]
    [InlineData("wsv", 1)]
    [InlineData("plan", 1)]
    [InlineData("ziekenhuis", 0)]
    public void Select_About_UnderstandsAbbreviationsAndCompounds(string about, int count) =>
        ChangeSelector.Select(Set, new ChangeSelection { About = about }).Changes.Count.ShouldBe(count);

    [Theory]
    [InlineData("1", 1)]
    [InlineData("1.1", 1)]
    [InlineData("openingstijden", 1)]
    [InlineData("9", 0)]
    public void Select_Section_TakesSubsectionsAlong(string section, int count) =>
        ChangeSelector.Select(Set, new ChangeSelection { Section = section }).Changes.Count.ShouldBe(count);

    [Fact]
    public void Select_Kinds_KeepsOnlyThose() =>
        ChangeSelector.Select(Set, new ChangeSelection { Kinds = [ChangeKind.Removed] }).Changes
            .ShouldHaveSingleItem().Kind
            .ShouldBe(ChangeKind.Removed);

    [Fact]
    public void Select_NothingAsked_KeepsAll() =>
        ChangeSelector.Select(Set, new ChangeSelection()).Changes.Count.ShouldBe(Set.Changes.Count);
}
