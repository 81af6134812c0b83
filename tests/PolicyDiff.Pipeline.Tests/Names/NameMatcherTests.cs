using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Pipeline.Tests.Names;

public sealed class NameMatcherTests
{
    private static readonly string[] Insurers = ["CZ", "Menzis", "VGZ", "Zilveren Kruis", "Zorg en Zekerheid"];
    private static readonly string[] CareTypes = ["huisartsenzorg", "multidisciplinaire zorg", "wijkverpleging"];

    [Theory]
    [InlineData("Zorg en Zekerheid", "Zorg en Zekerheid")]
    [InlineData("zorg-en-zekerheid", "Zorg en Zekerheid")]
    [InlineData("zekerheid", "Zorg en Zekerheid")]
    [InlineData("zz", "Zorg en Zekerheid")]
    [InlineData("zez", "Zorg en Zekerheid")]
    [InlineData("zk", "Zilveren Kruis")]
    [InlineData("cz", "CZ")]
    [InlineData("men", "Menzis")]
    public void Find_WayToNameAnInsurer_FindsIt(string asked, string expected) =>
        NameMatcher.Find(asked, Insurers).ShouldBe([expected]);

    [Theory]
    [InlineData("mdz", "multidisciplinaire zorg")]
    [InlineData("wijk", "wijkverpleging")]
    [InlineData("huisartsen", "huisartsenzorg")]
    public void Find_AbbreviatedCareType_FindsIt(string asked, string expected) =>
        NameMatcher.Find(asked, CareTypes).ShouldBe([expected]);

    [Fact]
    public void Find_SeveralFitEquallyWell_GivesThemAll() =>
        NameMatcher.Find("z", Insurers).ShouldBe(["Zilveren Kruis", "Zorg en Zekerheid"]);

    [Fact]
    public void Find_NothingFits_IsEmpty() => NameMatcher.Find("Onbekend", Insurers).ShouldBeEmpty();
}
