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
    public void Find_Definition_IsRead(string text, string form, string meaning) =>
        AbbreviationFinder.Find(text).ShouldHaveSingleItem().ShouldBe(new Abbreviation(form, meaning));

    [Theory]
    [InlineData("De norm (zie bijlage) geldt.")]
    [InlineData("Een overleg (2025) volgt.")]
    [InlineData("De huisarts (NZa) tekent.")]
    [InlineData("Alle kosten (incl. btw) tellen.")]
    public void Find_OtherBrackets_AreNoDefinition(string text) => AbbreviationFinder.Find(text).ShouldBeEmpty();

    [Fact]
    public void Table_DocumentDefinition_WinsBothWays()
    {
        var table = AbbreviationTable.Curated.With([new Abbreviation("RO", "raad van ondernemers")]);

        table.MeaningOf("RO").ShouldBe("raad van ondernemers");
        table.FormOf("Wijksamenwerkingsverband").ShouldBe("WSV");
        table.MeaningOf("ro").ShouldBeNull();
    }

    [Property]
    public void Find_AnyText_MeaningsStandInIt(FsCheck.NonNull<string> any) =>
        AbbreviationFinder.Find(any.Get).ShouldAllBe(found => any.Get.Contains(found.Form, StringComparison.Ordinal) && any.Get.Contains(found.Meaning, StringComparison.Ordinal));
}
