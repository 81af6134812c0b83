using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Coverage;

public sealed class CoverageTests
{
    private static readonly ComparisonSide Left = Some.Side(
        Some.Document("oud", 2022, "huisartsenzorg", "multidisciplinaire zorg"),
        Some.Requirement("De huisarts is bereikbaar op werkdagen.", "2 Huisartsenzorg"),
        Some.Requirement("Het wijkverband benoemt een voorzitter.", "3 Multidisciplinaire zorg"));

    private static readonly ComparisonSide Right = Some.Side(
        Some.Document("nieuw", 2025, "multidisciplinaire zorg"), Some.Requirement("Tarieven staan op de website.", "1 Tarieven"));

    [Fact]
    public void Compare_OtherSideLacksTheCareType_IsUncoveredNotRemoved()
    {
        var changes = Some.Compare(Left, Right).Changes;

        changes.Single(change => change.Left.Any(requirement => requirement.Text.StartsWith("De huisarts", StringComparison.Ordinal))).Kind
            .ShouldBe(ChangeKind.Uncovered);
        changes.Single(
            change => change.Left.Any(requirement => requirement.Text.StartsWith("Het wijkverband", StringComparison.Ordinal))).Kind
            .ShouldBe(ChangeKind.Removed);
    }

    [Fact]
    public void Compare_OtherSideLacksTheCareType_SaysSoBeforehand() =>
        Some.Compare(Left, Right).Notices.ShouldContain(notice => notice.Text.Contains("huisartsenzorg", StringComparison.Ordinal));

    [Fact]
    public void Compare_OnlyOneSideHasAGeneralPolicy_ItsOwnRulesAreUncoveredNotAdded()
    {
        var general = Some.Document("algemeen", 2025);
        var changes = Some.Compare(
            Left,
            Some.Together(
                Right,
                Some.Side(
                    general with { Metadata = general.Metadata with { Kind = DocumentKind.GeneralPolicy } },
                    Some.Requirement("De zorgaanbieder publiceert een jaarverslag.", "1 Algemene eisen")))).Changes;

        changes.Single(change => change.Right.Any(requirement => requirement.Text.Contains("jaarverslag", StringComparison.Ordinal))).Kind
            .ShouldBe(ChangeKind.Uncovered);
        changes.Single(change => change.Right.Any(requirement => requirement.Text.StartsWith("Tarieven", StringComparison.Ordinal))).Kind
            .ShouldBe(ChangeKind.Added);
    }

    [Fact]
    public void Compare_RowUnderTheHeadOfAnotherCareType_IsUncovered()
    {
        var row = Some.Requirement("15 maart 2022 | De praktijk meldt haar vakanties.", "1 Planning") with
        {
            Form = RequirementForm.TableRow,
            TableHead = "Datum | Stap bij huisartsenzorg",
        };

        var changes = Some.Compare(Some.Side(Left.Documents[0], row), Right).Changes;

        changes.Single(change => change.Left.Count > 0).Kind.ShouldBe(ChangeKind.Uncovered);
    }

    [Fact]
    public void Compare_RequirementsOfAGeneralPolicyAlone_AreTakenForNewToTheCorpusAndToldOnce()
    {
        var general = Some.Document("algemeen", 2025);
        var set = Some.Compare(
            Left,
            Some.Together(
                Right,
                Some.Side(
                    general with { Metadata = general.Metadata with { Kind = DocumentKind.GeneralPolicy } },
                    Some.Requirement("De zorgaanbieder heeft een klachtenregeling.", "6.1 Minimumeisen"),
                    Some.Requirement("De zorgaanbieder publiceert een jaarverslag.", "3 Verantwoording"))));

        set.Changes.Single(change => change.IsNewToCorpus).Right[0].Text.ShouldContain("klachtenregeling");
        set.Notices.Count(notice => notice.Text.Contains("6.1", StringComparison.Ordinal)).ShouldBe(1);
    }
}
