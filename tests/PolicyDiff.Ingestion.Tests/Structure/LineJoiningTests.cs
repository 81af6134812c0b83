using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Tests.Structure;

public sealed class LineJoiningTests
{
    [Theory]
    [InlineData("zorg-", "aanbieder", "zorgaanbieder")]
    [InlineData("wijk-", "en regiomanagement", "wijk- en regiomanagement")]
    [InlineData("AGB-", "register", "AGB-register")]
    [InlineData("S3-", "prestatie", "S3-prestatie")]
    [InlineData("Zorg en Zekerheid-", "Groep", "Zorg en Zekerheid-Groep")]
    [InlineData("regio-", "/clusterniveau", "regio-/clusterniveau")]
    [InlineData("patiënt\u00AD", "gericht", "patiëntgericht")]
    [InlineData("een  zin", "gaat door", "een zin gaat door")]
    public void Join_LineEnd_IsMended(string first, string second, string joined) => LineJoining.Join([first, second]).ShouldBe(joined);

    [Theory]
    [InlineData("regio\u2011", "organisatie", "regio-organisatie")]
    [InlineData("wijk\u2011", "en regiomanagement", "wijk- en regiomanagement")]
    [InlineData("regio\u2011", "", "regio-")]
    public void Join_HyphenThatIsKnownToStay_IsAPlainOne(string first, string second, string joined) =>
        LineJoining.Join([first, second]).ShouldBe(joined);
}
