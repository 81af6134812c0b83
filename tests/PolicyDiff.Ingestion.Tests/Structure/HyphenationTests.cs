using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Tests.Structure;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("de zorg-", "aanbieder levert", "zorgaanbieder", "de zorgaanbieder levert")]
    [InlineData("de e-", "mail komt", "e-mail", "de e-mail komt")]
    [InlineData("Zvw-", "en Wlz-breed", "", "Zvw- en Wlz-breed")]
    [InlineData("huisartsen-", "of apothekerszorg", "huisartsenof", "huisartsen- of apothekerszorg")]
    [InlineData("een S3-", "aanvraag doen", "", "een S3-aanvraag doen")]
    [InlineData("de multi-", "disciplinaire zorg", "", "de multi-disciplinaire zorg")]
    [InlineData("de vol \u2010", "gende zaken", "", "de volgende zaken")]
    [InlineData("de vol\u00AD", "gende zaken", "", "de volgende zaken")]
    [InlineData("wijk en/", "of regio", "", "wijk en/of regio")]
    [InlineData("de regio-", "overstijgende zorg", "regio", "de regio-overstijgende zorg")]
    [InlineData("gewoon een", "regel", "", "gewoon een regel")]
    public void Join_LineEnd_IsMendedByWhatTheDocumentKnows(string above, string below, string known, string expected) =>
        Hyphenation.Learn(known.Length == 0 ? [] : [Line(known)]).Join(above, below).ShouldBe(expected);

    [Theory]
    [InlineData("van de POH-", "GGZ is", "", "van de POH-GGZ is")]
    [InlineData("in 2024-", "2026 geldt", "", "in 2024-2026 geldt")]
    [InlineData("in 2024–", "2026 geldt", "", "in 2024–2026 geldt")]
    [InlineData("de 24-", "uurs zorg", "", "de 24-uurs zorg")]
    [InlineData("de niet-", "gecontracteerde zorg", "", "de niet-gecontracteerde zorg")]
    [InlineData("de medisch-", "specialistische zorg", "", "de medisch-specialistische zorg")]
    [InlineData("de Zvw-", "zorg", "", "de Zvw-zorg")]
    [InlineData("de Wmo-", "ondersteuning", "de Wmo", "de Wmo-ondersteuning")]
    [InlineData("de Zorg-", "aanbieder", "de zorg", "de Zorgaanbieder")]
    [InlineData("de ex-", "terne toets", "", "de externe toets")]
    [InlineData("de POH\u2010", "GGZ is", "", "de POH-GGZ is")]
    public void Join_PartThatDutchHyphenates_KeepsTheHyphenEvenInADocumentThatBreaksMany(
        string above, string below, string known, string expected)
    {
        var lines = Enumerable.Range(0, 10).Select(i => Line($"woord{i} afgebro-")).Append(Line($"{known} ."));

        Hyphenation.Learn(lines).Join(above, below).ShouldBe(expected);
    }

    [Fact]
    public void Join_UnknownWordInDocumentThatBreaksMany_LosesTheHyphen()
    {
        var lines = Enumerable.Range(0, 10).Select(i => Line($"woord{i} afgebro-")).ToList();

        Hyphenation.Learn(lines).Join("de multi-", "disciplinaire zorg").ShouldBe("de multidisciplinaire zorg");
    }

    private static string[] Line(string text) => text.Split(' ');
}
