using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Text;

public sealed class WholeNumberTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("0012", 12)]
    [InlineData("١٢", 12)]
    [InlineData("99999999999999999999", int.MaxValue)]
    public void Of_Digits_IsTheNumberTheyMake(string digits, int expected) => WholeNumber.Of(digits).ShouldBe(expected);
}
