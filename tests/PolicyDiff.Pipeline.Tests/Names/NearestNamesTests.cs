using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Pipeline.Tests.Names;

public sealed class NearestNamesTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("fiets", "FIETS", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    public void EditDistance_KnownPairs_CountsLetters(string left, string right, int expected)
    {
        EditDistance.Between(left, right).ShouldBe(expected);
        EditDistance.Between(right, left).ShouldBe(expected);
    }

    [Fact]
    public void Of_TypingError_PutsTheMeantNameFirst() =>
        NearestNames.Of("Zilvren Kruis", ["VGZ", "Zorg en Zekerheid", "Zilveren Kruis"])[0].ShouldBe("Zilveren Kruis");

    [Fact]
    public void Of_ManyNames_GivesEightOnce() =>
        NearestNames.Of("x", Enumerable.Range(0, 50).Select(i => $"naam {i % 20}")).Count.ShouldBe(8);

    [Fact]
    public void Line_NothingExists_IsADash() => NearestNames.Line("x", []).ShouldBe("–");
}
