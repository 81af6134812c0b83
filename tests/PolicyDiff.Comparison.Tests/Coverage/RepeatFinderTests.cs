using PolicyDiff.Comparison.Coverage;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Coverage;

public sealed class RepeatFinderTests
{
    private const string Plan = "De coöperatie controleert ieder kwartaal de roosters van de praktijken.";
    private const string Other = "Een apotheker bewaart recepten in een afgesloten kast.";

    [Fact]
    public void Compare_RemovedTextThatTheOtherSideHolds_IsRepeatedWithItsPlace()
    {
        var change = Of(
            "deelnemende",
            Some.Texts(2024, Other, Plan, Plan.Replace("de praktijken", "de deelnemende praktijken", StringComparison.Ordinal)),
            Some.Texts(2025, Other, Plan));

        change.Kind.ShouldBe(ChangeKind.Repeated);
        change.Substantive.ShouldBeFalse();
        change.Repeats.ShouldHaveSingleItem().Text.ShouldBe(Plan);
        change.Summary.ShouldContain("Staat ook in");
    }

    [Theory]
    [InlineData("De coöperatie controleert ieder kwartaal minstens 12 roosters van de praktijken.")]
    [InlineData("De coöperatie controleert ieder kwartaal nooit de roosters van de praktijken.")]
    public void Compare_RemovedTextThatTheOtherSideContradicts_IsRemoved(string text) =>
        Of(text, Some.Texts(2024, Other, Plan, text), Some.Texts(2025, Other, Plan)).Kind.ShouldBe(ChangeKind.Removed);

    [Fact]
    public void Compare_SameTextOfAnotherBearer_IsRemoved()
    {
        var (ofTeam, ofRegion) =
            (Some.Requirement("Het bestuur legt jaarlijks verantwoording af over de uitgaven.") with
            {
                Actor = "WSV",
            }, Some.Requirement("Het bestuur legt jaarlijks verantwoording af over de uitgaven.") with { Actor = "RO" });

        var changes = Some.Compare(Some.Side(2024, ofRegion, ofTeam), Some.Side(2025, ofRegion)).Changes;

        changes.Single(change => change.Left is [{ Actor: "WSV" }]).Kind.ShouldBe(ChangeKind.Removed);
    }

    [Fact]
    public void Compare_NewRuleSaidTwice_CountsOnce()
    {
        var changes = Some.Compare(
            Some.Texts(2024, Other),
            Some.Texts(
                2025,
                Other,
                "Wij gaan ervan uit dat een coöperatie over een aansprakelijkheidsverzekering beschikt.",
                "De coöperatie heeft een aansprakelijkheidsverzekering.")).Changes;

        changes.Count(change => change.Substantive).ShouldBe(1);
        changes.Count(change => change.Kind == ChangeKind.Repeated).ShouldBe(1);
    }

    [Fact]
    public void Compare_LineThatComesManyTimes_IsOneChangeWithACountAndAsksNoMore()
    {
        const string Line = "De zorgaanbieder moet dit formulier gebruiken.";
        var changes = Some.Compare(Some.Texts(2024, Other), Some.Texts(2025, Other, Line, Line, Line, Line, Line)).Changes;

        var told = changes.Single(change => change.Kind == ChangeKind.Added);
        told.Occurrences.ShouldBe(5);
        told.Direction.ShouldBe(ChangeDirection.Different);
        told.Summary.ShouldStartWith("5 keer toegevoegd");
        changes.Count(change => change.Kind == ChangeKind.Repeated).ShouldBe(4);
    }

    [Theory]
    [InlineData("De praktijk belt de cliënt gemiddeld om de week thuis op.", "De praktijk belt de cliënt om de week thuis op.")]
    [InlineData(
        "De praktijk overlegt met de coach tijdens het bezoek aan huis.", "De praktijk overlegt met de coach na het bezoek aan huis.")]
    public void IsSaidIn_AverageOrRelationDiffers_IsNotSaid(string text, string other)
    {
        var (left, right) = (Some.Side(2024, Some.Requirement(text)), Some.Side(2025, Some.Requirement(other)));
        var vocabulary = PairVocabulary.Of(left.Requirements, right.Requirements);
        var test = new RepeatTest(
            PairJudge.Default, new CoverageFinder(left, right), new CoverageFinder(right, left), RepeatOptions.Default);

        test.IsSaidIn(vocabulary.Left[0], vocabulary.Right[0]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("logopedie", true)]
    [InlineData("kraamzorg", false)]
    public void IsSaidIn_PolicyOfACareType_IsAPlaceForThatCareTypeOnly(string careType, bool expected)
    {
        const string Rule = "De praktijk deelt de gegevens ieder kwartaal met de inkoper.";
        var (left, right) =
            (Some.Side(Some.Document("oud", 2024, "logopedie"), Some.Requirement(Rule)), Some.Side(
                Some.Document("nieuw", 2025, careType), Some.Requirement(Rule)));
        var vocabulary = PairVocabulary.Of(left.Requirements, right.Requirements);
        var test = new RepeatTest(
            PairJudge.Default, new CoverageFinder(left, right), new CoverageFinder(right, left), RepeatOptions.Default);

        test.IsSaidIn(vocabulary.Left[0], vocabulary.Right[0]).ShouldBe(expected);
    }

    [Fact]
    public void Compare_RemovedTextInTheOtherSidesListOfChanges_IsRemoved()
    {
        var announced = Some.Requirement(Plan, "1 Wijzigingen") with { Role = RequirementRole.Declaration };

        Of(Plan, Some.Texts(2024, Other, Plan), Some.Side(2025, Some.Requirement(Other), announced)).Kind.ShouldNotBe(ChangeKind.Repeated);
    }

    private static Change Of(string text, ComparisonSide left, ComparisonSide right) =>
        Some.Compare(left, right).Changes
            .Single(change => change.Left.Any(requirement => requirement.Text.Contains(text, StringComparison.Ordinal)));
}
