using System.Globalization;
using PolicyDiff.Comparison.Declared;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.Declared;

public sealed class DeclaredCheckerTests
{
    private const string Plan = "De zorgaanbieder stelt het zorgplan op binnen zes weken na de start van de zorg.";
    private const string PlanNow = "De zorgaanbieder stelt het zorgplan op binnen vier weken na de start van de zorg.";

    [Fact]
    public void Check_TermAsAnnounced_IsConfirmedWithBothTexts()
    {
        var declaration = Editions.Check("De termijn voor het zorgplan is verkort naar vier weken (paragraaf 3.1).", Plan, PlanNow);

        declaration.Status.ShouldBe(DeclarationStatus.Confirmed);
        declaration.PointsTo.ShouldBe(["paragraaf 3.1"]);
        declaration.FoundIn.ShouldHaveSingleItem().Text.ShouldBe(PlanNow);
        declaration.Before.ShouldHaveSingleItem().Text.ShouldBe(Plan);
        declaration.Changes.ShouldHaveSingleItem();
        declaration.AlreadyBefore.ShouldBeFalse();
    }

    [Fact]
    public void Check_PointerToAnotherSection_IsElsewhereAndSaysWhere()
    {
        var declaration = Editions.Check("De termijn voor het zorgplan is verkort naar vier weken (paragraaf 3.2).", Plan, PlanNow);

        declaration.Status.ShouldBe(DeclarationStatus.Elsewhere);
        declaration.Reason.ShouldContain("§3.1");
        declaration.Reason.ShouldContain("paragraaf 3.2");
    }

    [Theory]
    [InlineData("De termijn voor het zorgplan is verkort naar twee weken (paragraaf 3.1).")]
    [InlineData("Het zorgplan stelt u op binnen twee weken na de start van de zorg (paragraaf 3.1).")]
    public void Check_AnotherValueThanTheTextStates_IsNotFoundAndSaysWhich(string announcement)
    {
        var declaration = Editions.Check(announcement, Plan, Plan);

        declaration.Status.ShouldBe(DeclarationStatus.NotFound);
        declaration.Reason.ShouldContain("zes weken");
    }

    [Fact]
    public void Check_DirectionAgainstTheText_IsNotFound() =>
        Editions.Check("De termijn voor het opstellen van het zorgplan is verlengd (paragraaf 3.1).", Plan, PlanNow).Status
            .ShouldBe(DeclarationStatus.NotFound);

    [Fact]
    public void Check_DirectionAsAnnouncedWithoutValue_IsConfirmed() =>
        Editions.Check("De termijn voor het opstellen van het zorgplan is verkort (paragraaf 3.1).", Plan, PlanNow).Status
            .ShouldBe(DeclarationStatus.Confirmed);

    [Fact]
    public void Check_ValueThatBothEditionsState_IsNotFoundButWasSoBefore()
    {
        var declaration = Editions.Check("De termijn voor het zorgplan is verkort naar zes weken (paragraaf 3.1).", Plan, Plan);

        declaration.Status.ShouldBe(DeclarationStatus.NotFound);
        declaration.AlreadyBefore.ShouldBeTrue();
        declaration.Before.ShouldHaveSingleItem().Text.ShouldBe(Plan);
    }

    [Fact]
    public void Check_StatementThatBothEditionsMake_IsConfirmedAndWasSoBefore()
    {
        var declaration = Editions.Check(
            "De zorgaanbieder overlegt ieder kwartaal met de huisartsen in de wijk (paragraaf 3.2).", Plan, PlanNow);

        declaration.Status.ShouldBe(DeclarationStatus.Confirmed);
        declaration.AlreadyBefore.ShouldBeTrue();
    }

    [Fact]
    public void Check_RuleSaidToBeNewThatDidNotChange_IsNotFound() =>
        Editions.Check("Er is een eis toegevoegd over overleg met de huisartsen in de wijk (paragraaf 3.2).", Plan, PlanNow).Status
            .ShouldBe(DeclarationStatus.NotFound);

    [Fact]
    public void Check_RuleThatIsGone_IsConfirmedWithTheFormerText()
    {
        const string Certificate = "De zorgaanbieder beschikt over een certificaat voor duurzame inkoop.";
        var declaration = Editions.Check(
            "De eis van een certificaat voor duurzame inkoop is vervallen (paragraaf 3.1).", $"{Plan} {Certificate}", Plan);

        declaration.Status.ShouldBe(DeclarationStatus.Confirmed);
        declaration.FoundIn.ShouldBeEmpty();
        declaration.Before.ShouldHaveSingleItem().Text.ShouldBe(Certificate);
    }

    [Fact]
    public void Check_RuleThatLowersATariff_IsNoAnnouncementOfALowering() =>
        Editions.Check(
            "Bij een te late opgave verlagen wij het tarief altijd, met 5% (paragraaf 3.1).",
            "Bij een te late opgave kan Polderzorg het tarief met 3% verlagen.",
            "Bij een te late opgave verlaagt Polderzorg het tarief met 5%.").Status.ShouldBe(DeclarationStatus.Confirmed);

    [Fact]
    public void Check_FormerValueThatWasNone_IsNotFoundAndSaysWhich()
    {
        var declaration = Editions.Check(
            "De termijn voor het zorgplan is verkort van acht weken naar vier weken (paragraaf 3.1).", Plan, PlanNow);

        declaration.Status.ShouldBe(DeclarationStatus.NotFound);
        declaration.Reason.ShouldContain("zes weken");
    }

    [Fact]
    public void Check_OnlyTheListSaysIt_IsLeftToTheReader() =>
        Editions.CheckAll(["Huisartsen vragen voortaan extra uren praktijkondersteuning aan."], Plan, PlanNow, earlier: 2022).Declarations
            .ShouldHaveSingleItem().Status.ShouldBe(DeclarationStatus.Uncertain);

    [Fact]
    public void Check_NothingAboutTheSubject_IsNotFound() =>
        Editions.Check("De vergoeding voor tolken is verhoogd (paragraaf 3.3).", Plan, PlanNow).Status.ShouldBe(DeclarationStatus.NotFound);

    [Fact]
    public void Check_EditionsThatDoNotFollow_ChecksThePresenceAndClaimsNothingOfSilence()
    {
        var set = Editions.CheckAll(
            ["De termijn voor het zorgplan is verkort naar vier weken (paragraaf 3.1)."],
            $"{Plan} Een zorgaanbieder met een cliëntenstop meldt dit binnen drie dagen.",
            PlanNow,
            earlier: 2022);

        set.Declarations.ShouldHaveSingleItem().Status.ShouldBe(DeclarationStatus.Confirmed);
        set.Following.ShouldBeEmpty();
        set.Undeclared.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("De tarieven zijn geïndexeerd (paragraaf 4.1).", DeclarationStatus.Confirmed)]
    [InlineData("De termijn voor het zorgplan is verkort naar drie weken (paragraaf 3.1).", DeclarationStatus.NotFound)]
    [InlineData("De zorgaanbieder overlegt ieder kwartaal met de huisartsen in de wijk (paragraaf 3.2).", DeclarationStatus.Confirmed)]
    [InlineData("De zorgaanbieder overlegt ieder kwartaal met de huisartsen in de wijk (paragraaf 3.3).", DeclarationStatus.Elsewhere)]
    [InlineData("De vergoeding voor tolken is verhoogd (paragraaf 3.3).", DeclarationStatus.NotFound)]
    public void Check_EditionsThatDoNotFollow_TellsWhatTheTextSays(string announcement, DeclarationStatus status) =>
        Editions.Check(announcement, Plan, PlanNow, earlier: 2022).Status.ShouldBe(status);

    [Theory]
    [InlineData("De zorgaanbieder overlegt ieder kwartaal met de huisartsen in de wijk (paragraaf 3.2).", true)]
    [InlineData("De regel over overleg ieder kwartaal met de huisartsen in de wijk is verplaatst (paragraaf 3.2).", false)]
    public void Check_EditionsThatDoNotFollow_TellsWhetherTheEarlierSaidIt(string announcement, bool alreadyBefore) =>
        Editions.Check(announcement, Plan, PlanNow, earlier: 2022).AlreadyBefore.ShouldBe(alreadyBefore);

    [Fact]
    public void Check_SureChangeThatTheListLeavesOut_IsUndeclared()
    {
        var set = Editions.CheckAll(
            ["De termijn voor het zorgplan is verkort naar vier weken (paragraaf 3.1)."],
            $"{Plan} De zorgaanbieder meldt een cliëntenstop binnen vijf dagen bij ons.",
            $"{PlanNow} De zorgaanbieder meldt een cliëntenstop binnen twee dagen bij ons.");

        set.Undeclared.ShouldHaveSingleItem().Right.ShouldHaveSingleItem().Text.ShouldContain("cliëntenstop");
        set.Announces(set.Undeclared[0]).ShouldBe(false);
        set.Announces(set.Declarations[0].Changes[0]).ShouldBe(true);
    }

    [Fact]
    public void Check_NoList_SaysNothingOfAnyChange()
    {
        var (left, right) = (Editions.Policy(2024, $"## 3 Eisen\n\n{Plan}"), Editions.Policy(2025, $"## 3 Eisen\n\n{PlanNow}"));
        var comparison = new Comparer().Compare(left, right, new ComparisonOptions());

        var set = DeclaredChecker.Check(comparison, CultureInfo.GetCultureInfo("nl-NL"));

        (set.Declarations.Count, set.Undeclared.Count, set.Following.Count).ShouldBe((0, 0, 0));
        set.Announces(comparison.Changes[^1]).ShouldBeNull();
    }

    [Fact]
    public void Check_PolicyThatIsNotThere_ChecksThePresence()
    {
        var right = Editions.Policy(
            2025,
            $"## 1 Wijzigingen\n\nDe volgende punten zijn gewijzigd:\n\n- Het zorgplan stelt u voortaan op binnen vier weken (paragraaf 3.1).\n\n## 3 Eisen\n\n### 3.1 Kwaliteit\n\n{PlanNow}");
        var comparison = new Comparer().Compare(right with { Documents = [], Requirements = [] }, right, new ComparisonOptions());

        DeclaredChecker.Check(comparison, CultureInfo.GetCultureInfo("nl-NL")).Declarations
            .ShouldHaveSingleItem().Status
            .ShouldBe(DeclarationStatus.Confirmed);
    }
}
