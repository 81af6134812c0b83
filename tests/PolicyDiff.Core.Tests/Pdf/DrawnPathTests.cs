using System.Globalization;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Tests.Pdf;

public sealed class DrawnPathTests
{
    [Theory]
    [InlineData("0 0 10 0 10 5 0 5", true)]
    [InlineData("0 0 10 0 10 5 0 5 0 0", true)]
    [InlineData("0 0 10 0 10 5", false)]
    [InlineData("0 0 10 0 12 5 0 5", false)]
    [InlineData("0 0 10 0 10 5 5 2 0 5", false)]
    public void IsRectangle_Path_NeedsItsFourCornersAndNoOther(string numbers, bool expected)
    {
        var points = numbers.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))
            .Chunk(2).Select(pair => (pair[0], pair[1])).ToList();

        new DrawnPath([points], "#000000", null).IsRectangle.ShouldBe(expected);
    }
}
