using PolicyDiff.Search.Queries;

namespace PolicyDiff.Search.Tests.Queries;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("zorg", "", 4)]
    [InlineData("begrotign", "begroting", 1)]
    [InlineData("tarief", "tareif", 1)]
    [InlineData("tarief", "tariff", 1)]
    [InlineData("inkop", "inkoop", 1)]
    public void Between_TwoWords_CountsTheEdits(string left, string right, int distance)
    {
        EditDistance.Between(left, right).ShouldBe(distance);
        EditDistance.Between(right, left).ShouldBe(distance);
    }
}
