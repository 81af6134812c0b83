using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Tests.Structure;

public sealed class NumberingChainTests
{
    [Theory]
    [InlineData("1 1.1 1.2 2 2.1 3", "0 1 2 3 4 5")]
    [InlineData("1 1.1 1 2 3 1.2 2 2.1 2.2 3", "0 1 5 6 7 8 9")]
    [InlineData("1 1.1 4 5 1.2 2 2.1", "0 1 4 5 6")]
    [InlineData("", "")]
    public void Find_StrayNumbersBetween_AreLeftOut(string numbers, string chain)
    {
        var candidates = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => (new SectionNumber([.. number.Split('.').Select(int.Parse)]), 1.0)).ToList();

        string.Join(' ', NumberingChain.Find(candidates)).ShouldBe(chain);
    }
}
