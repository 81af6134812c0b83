using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class NormConflictTests
{
    [Theory]
    [InlineData("huisarts", Modality.Obliged, "apotheker", Modality.Possible, true)]
    [InlineData("huisarts", Modality.Allowed, "apotheker", Modality.None, true)]
    [InlineData("huisarts", Modality.Obliged, "Huisarts", Modality.Possible, false)]
    [InlineData("huisarts", Modality.Obliged, null, Modality.Possible, false)]
    [InlineData(null, Modality.Obliged, "apotheker", Modality.Possible, false)]
    [InlineData("huisarts", Modality.Allowed, "apotheker", Modality.Possible, false)]
    [InlineData("huisarts", Modality.Obliged, "apotheker", Modality.Expected, false)]
    public void Between_OneMustAndAnotherMay_IsAConflict(string? mine, Modality asked, string? theirs, Modality answered, bool expected)
    {
        var left = Some.Requirement("x") with { Actor = mine, Modality = asked };
        var right = Some.Requirement("y") with { Actor = theirs, Modality = answered };

        NormConflict.Between(left, right).ShouldBe(expected);
        NormConflict.Between(right, left).ShouldBe(expected);
    }
}
