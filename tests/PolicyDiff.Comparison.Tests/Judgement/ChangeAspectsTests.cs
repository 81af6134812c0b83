using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Judgement;

public sealed class ChangeAspectsTests
{
    [Theory]
    [InlineData(ValueKind.Money, ChangeAspect.Amount)]
    [InlineData(ValueKind.Percentage, ChangeAspect.Percentage)]
    [InlineData(ValueKind.Duration, ChangeAspect.Duration)]
    [InlineData(ValueKind.Frequency, ChangeAspect.Frequency)]
    [InlineData(ValueKind.Date, ChangeAspect.Deadline)]
    [InlineData(ValueKind.Year, ChangeAspect.Deadline)]
    [InlineData(ValueKind.Certificate, ChangeAspect.Certificate)]
    [InlineData(ValueKind.Contact, ChangeAspect.Contact)]
    [InlineData(ValueKind.Reference, ChangeAspect.Reference)]
    [InlineData(ValueKind.Count, ChangeAspect.Count)]
    [InlineData(ValueKind.Range, ChangeAspect.Count)]
    public void Of_KindOfValue_IsTheAspectOfItsChange(ValueKind kind, ChangeAspect aspect) => ChangeAspects.Of(kind).ShouldBe(aspect);

    [Theory]
    [InlineData(ChangeAspect.Content, true)]
    [InlineData(ChangeAspect.Amount, true)]
    [InlineData(ChangeAspect.Wording, false)]
    [InlineData(ChangeAspect.YearRoll, false)]
    [InlineData(ChangeAspect.Reference, false)]
    public void IsSubstantive_AspectToActOn_IsTrue(ChangeAspect aspect, bool expected) => aspect.IsSubstantive().ShouldBe(expected);

    [Theory]
    [InlineData(3, ChangeDirection.Heavier)]
    [InlineData(0, ChangeDirection.Different)]
    [InlineData(-3, ChangeDirection.Lighter)]
    public void Growing_Growth_IsHeavier(int growth, ChangeDirection direction) => ChangeDirections.Growing(growth).ShouldBe(direction);

    [Theory]
    [InlineData(ChangeDirection.Heavier, ChangeDirection.Lighter)]
    [InlineData(ChangeDirection.Lighter, ChangeDirection.Heavier)]
    [InlineData(ChangeDirection.Different, ChangeDirection.Different)]
    public void Mirrored_Direction_IsTheOther(ChangeDirection direction, ChangeDirection mirrored) =>
        direction.Mirrored().ShouldBe(mirrored);
}
