using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("fiets", "FIETS", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("begrotign", "begroting", 1)]
    [InlineData("tarief", "tareif", 1)]
    [InlineData("tarief", "tariff", 1)]
    [InlineData("inkop", "inkoop", 1)]
    public void Between_KnownPairs_CountsLetters(string left, string right, int expected)
    {
        EditDistance.Between(left, right).ShouldBe(expected);
        EditDistance.Between(right, left).ShouldBe(expected);
    }
}
