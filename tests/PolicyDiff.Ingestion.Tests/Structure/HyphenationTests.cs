using PolicyDiff.Ingestion.Structure;

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

    [Fact]
    public void Join_UnknownWordInDocumentThatBreaksMany_LosesTheHyphen()
    {
        var lines = Enumerable.Range(0, 10).Select(i => Line($"woord{i} afgebro-")).ToList();

        Hyphenation.Learn(lines).Join("de multi-", "disciplinaire zorg").ShouldBe("de multidisciplinaire zorg");
    }

    private static string[] Line(string text) => text.Split(' ');
}
