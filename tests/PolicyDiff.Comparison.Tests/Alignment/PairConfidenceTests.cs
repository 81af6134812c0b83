using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class PairConfidenceTests
{
    [Theory]
    [InlineData(0, 0.1151)]
    [InlineData(0.44, 0.6507)]
    [InlineData(1, 0.9822)]
    public void Of_Score_IsReadOffTheFittedCurve(double score, double expected) =>
        PairConfidence.Of(new AlignmentGroup([0], [0], 0, score, PairingRule.SharedWords)).ShouldBe(expected, 0.0001);

    [Fact]
    public void Of_OneThatStandsAlone_ClaimsNoPair()
    {
        PairConfidence.Of(Drafts.Left(0)).ShouldBe(1);
        PairConfidence.Of(Drafts.Right(0)).ShouldBe(1);
    }
}
