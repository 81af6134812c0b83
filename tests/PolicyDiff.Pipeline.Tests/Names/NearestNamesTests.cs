using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Pipeline.Tests.Names;

public sealed class NearestNamesTests
{
    [Fact]
    public void Of_TypingError_PutsTheMeantNameFirst() =>
        NearestNames.Of("Zilvren Kruis", ["VGZ", "Zorg en Zekerheid", "Zilveren Kruis"])[0].ShouldBe("Zilveren Kruis");

    [Fact]
    public void Of_ManyNames_GivesEightOnce() =>
        NearestNames.Of("x", Enumerable.Range(0, 50).Select(i => $"naam {i % 20}")).Count.ShouldBe(8);

    [Fact]
    public void Line_NothingExists_IsADash() => NearestNames.Line("x", []).ShouldBe("–");
}
