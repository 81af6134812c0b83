using PolicyDiff.Comparison.Declared;

namespace PolicyDiff.Comparison.Tests.Declared;

public sealed class ChangeListFinderTests
{
    [Theory]
    [InlineData("1 Wijzigingen ten opzichte van 2024")]
    [InlineData("Wijzigingen per 1 juli 2021")]
    [InlineData("2.1.1 Belangrijkste wijzigingen in het zorginkoopbeleid")]
    [InlineData("1.3 Wat zijn de wijzigingen per 2025?")]
    [InlineData("2 Wat is er nieuw in 2024?")]
    [InlineData("Wat verandert er in 2025?")]
    [InlineData("Overzicht van wijzigingen")]
    [InlineData("Aanpassingen ten opzichte van vorig jaar")]
    [InlineData("Nieuw in 2026")]
    public void IsListHeading_HeadingOfAList_IsTold(string heading) => ChangeListFinder.IsListHeading(heading).ShouldBeTrue();

    [Theory]
    [InlineData("7.4 Wijzigingen tijdens de looptijd")]
    [InlineData("Wijzigingen doorgeven")]
    [InlineData("Aanpassing van de overeenkomst")]
    [InlineData("Nieuwe zorgaanbieders")]
    [InlineData("Wijzigingen in uw praktijk")]
    [InlineData("Procedure bij wijziging van gegevens")]
    [InlineData("Welke wijzigingen kunt u doorgeven?")]
    [InlineData("Wat verandert er als het beleid kan wijzigen?")]
    public void IsListHeading_OtherHeading_IsNone(string heading) => ChangeListFinder.IsListHeading(heading).ShouldBeFalse();

    [Fact]
    public void Announcements_ListUnderAHeading_AreItsItemsWithoutTheLinesAround()
    {
        var side = Editions.Policy(
            2025,
            "## 1 Wat is er nieuw in 2025?\n\nDit document is opnieuw ingedeeld. Verder verandert het volgende:\n\n- De tarieven zijn verhoogd (paragraaf 4.1).\n- De eis van een certificaat is vervallen.\n\n## 2 Eisen\n\nDe zorgaanbieder werkt samen met de huisarts.");

        ChangeListFinder.Announcements(ChangeListFinder.Listed(side.Requirements)).Select(unit => unit.Text)
            .ShouldBe(["De tarieven zijn verhoogd (paragraaf 4.1).", "De eis van een certificaat is vervallen."]);
    }

    [Fact]
    public void Announcements_ListThatIsLedInUnderAnyHeading_AreItsItems()
    {
        var side = Editions.Policy(
            2025,
            "## Over dit document\n\nHet beleid is op de volgende punten gewijzigd ten opzichte van 2024:\n\n- De tarieven zijn met drie procent verhoogd.\n- De eis van een certificaat is vervallen.\n\nDe zorgaanbieder werkt samen met de huisarts.");

        ChangeListFinder.Announcements(ChangeListFinder.Listed(side.Requirements)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Wij kunnen het beleid wijzigen in de volgende gevallen:")]
    [InlineData(
        "Wij behouden ons het recht voor op de volgende punten van dit beleid af te wijken of aanpassingen te doen ten opzichte van eerder beleid:")]
    [InlineData("U meldt ons de volgende wijzigingen:")]
    public void Announcements_ListOfWhatMayChange_AreNone(string lead)
    {
        var side = Editions.Policy(
            2025,
            $"## Over dit document\n\n{lead}\n\n- Het wijzigen van de tijdsplanning van de inkoop.\n- Het aanbrengen van wijzigingen in de omvang van de zorg.");

        ChangeListFinder.Announcements(ChangeListFinder.Listed(side.Requirements)).ShouldBeEmpty();
    }

    [Fact]
    public void Announcements_RunningTextUnderAHeading_AreItsSentences()
    {
        var side = Editions.Policy(
            2025,
            "## Belangrijkste wijzigingen\n\nWij bieden voortaan een overeenkomst voor twee jaar aan. De tarieven zijn verhoogd met drie procent.");

        ChangeListFinder.Announcements(ChangeListFinder.Listed(side.Requirements)).Count.ShouldBe(2);
    }
}
