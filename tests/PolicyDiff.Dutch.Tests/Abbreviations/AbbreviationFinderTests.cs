using FsCheck.Xunit;
using PolicyDiff.Dutch.Abbreviations;

namespace PolicyDiff.Dutch.Tests.Abbreviations;

public sealed class AbbreviationFinderTests
{
    [Theory]
    [InlineData("Een wijksamenwerkingsverband (WSV) werkt lokaal.", "WSV", "wijksamenwerkingsverband")]
    [InlineData("Alle regio-organisaties (RO's) doen mee.", "RO", "regio-organisaties")]
    [InlineData("De RO (regio-organisatie) beslist.", "RO", "regio-organisatie")]
    [InlineData("Zie de Wet toetreding zorgaanbieders (Wtza).", "Wtza", "Wet toetreding zorgaanbieders")]
    [InlineData("Dit heet Organisatie & Infrastructuur (O&I).", "O&I", "Organisatie & Infrastructuur")]
    [InlineData("Het Gestructureerd Periodiek Overleg (GPO) telt.", "GPO", "Gestructureerd Periodiek Overleg")]
    [InlineData("De Wet langdurige zorg (hierna te noemen: Wlz) geldt.", "Wlz", "Wet langdurige zorg")]
    [InlineData("Een wijkteam heeft een vaste coördinator, afgekort VC, per wijk.", "VC", "vaste coördinator")]
    [InlineData("Elke praktijk heeft een praktijkondersteuner somatiek (POH-S).", "POH-S", "praktijkondersteuner somatiek")]
    [InlineData("Dit valt onder Segment 3 (S3).", "S3", "Segment 3")]
    [InlineData("De Groene Belofte Zorg 2.0 (GBZ 2.0) is getekend.", "GBZ", "Groene Belofte Zorg")]
    [InlineData("Er is een inbewaringstelling (IBS) nodig.", "IBS", "inbewaringstelling")]
    [InlineData("Wie een persoonsgebonden budget (pgb) heeft, kiest zelf.", "pgb", "persoonsgebonden budget")]
    [InlineData("Het Team Zorg en Welzijn (TZ) komt.", "TZ", "Team Zorg en Welzijn")]
    [InlineData("WSV | wijksamenwerkingsverband | hoofdstuk 2", "WSV", "wijksamenwerkingsverband")]
    [InlineData("• RO – regio-organisatie", "RO", "regio-organisatie")]
    [InlineData("De HDS'en (huisartsendienstenstructuren) draaien mee.", "HDS", "huisartsendienstenstructuren")]
    public void Find_Definition_IsRead(string text, string form, string meaning) =>
        AbbreviationFinder.Find(text).ShouldHaveSingleItem().ShouldBe(new Abbreviation(form, meaning));

    [Theory]
    [InlineData("De norm (zie bijlage) geldt.")]
    [InlineData("Een overleg (2025) volgt.")]
    [InlineData("De huisarts (NZa) tekent.")]
    [InlineData("Alle kosten (incl. btw) tellen.")]
    [InlineData("Het starten van een kortgedingprocedure (Stap 2) kost tijd.")]
    [InlineData("Zorg: zorglevering aan huis")]
    [InlineData("De regeling voor overige zorg (RO) vervalt.")]
    [InlineData("De kosten (max) tellen mee.")]
    public void Find_OtherBrackets_AreNoDefinition(string text) => AbbreviationFinder.Find(text).ShouldBeEmpty();

    [Fact]
    public void Table_DocumentDefinition_WinsBothWays()
    {
        var table = AbbreviationTable.Curated.With([new Abbreviation("RO", "raad van ondernemers")]);

        table.MeaningOf("RO").ShouldBe("raad van ondernemers");
        table.FormOf("Wijksamenwerkingsverband").ShouldBe("WSV");
        table.MeaningOf("ro").ShouldBeNull();
    }

    [Property(Replay = "1,1")]
    public void Find_AnyText_MeaningsStandInIt(FsCheck.NonNull<string> any) =>
        AbbreviationFinder.Find(any.Get)
            .ShouldAllBe(found => any.Get.Contains(found.Form, StringComparison.Ordinal)
                && any.Get.Contains(found.Meaning, StringComparison.Ordinal));
}
