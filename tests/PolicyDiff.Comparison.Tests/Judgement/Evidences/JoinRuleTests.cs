using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class JoinRuleTests
{
    [Theory]
    [InlineData(
        "U levert een plan en een begroting.", "U levert een plan of een begroting.",
        "join.or Scope", "join.and Scope", "join.swapped Condition Lighter")]
    [InlineData(
        "U levert een plan of een begroting.", "U levert een plan en een begroting.",
        "join.or Scope", "join.and Scope", "join.swapped Condition Heavier")]
    [InlineData("U levert een plan.", "U levert een plan en een begroting.", "join.and Scope")]
    [InlineData("U levert een plan.", "U levert een plan dan wel een begroting.", "join.or Scope")]
    [InlineData("U levert een plan en een begroting.", "U levert een plan en een begroting of een raming.", "join.or Scope")]
    public void Find_OtherConjunction_SaysSo(string left, string right, params string[] expected) =>
        Judged.Find(new JoinRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("U levert een plan en een begroting.", "U levert een plan alsmede een begroting.")]
    [InlineData("U levert een plan of een raming.", "U levert een plan dan wel een raming.")]
    public void Find_SameConjunction_FindsNothing(string left, string right) => Judged.Find(new JoinRule(), left, right).ShouldBeEmpty();
}
