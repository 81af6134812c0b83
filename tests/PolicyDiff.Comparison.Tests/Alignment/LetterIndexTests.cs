using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class LetterIndexTests
{
    private const int All = 10;

    [Fact]
    public void Nearest_Requirements_ComeInOrderOfLikeness() =>
        Index(Of(1), Of(1, 2, 3), Of(1, 2)).Nearest(Of(1, 2, 3), 0, All).ShouldBe([1, 2, 0]);

    [Fact]
    public void Nearest_EquallyAlike_TakesTheNearestInPlaceAndThenTheFirst() =>
        Index(Of(1), Of(1), Of(1), Of(1)).Nearest(Of(1), 2, All).ShouldBe([2, 1, 3, 0]);

    [Fact]
    public void Nearest_LongTextThatHoldsTheSame_IsLessAlike() =>
        Index(Of(1, 4, 5, 6), Of(1)).Nearest(Of(1), 0, All).ShouldBe([1, 0]);

    [Fact]
    public void Nearest_NothingShared_IsNotFound() => Index(Of(4), Of(1)).Nearest(Of(1, 2), 0, All).ShouldBe([1]);

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(1, new[] { 1 })]
    [InlineData(2, new[] { 1, 2 })]
    public void Nearest_Most_LimitsHowManyAreFound(int most, int[] expected) =>
        Index(Of(1), Of(1, 2, 3), Of(1, 2)).Nearest(Of(1, 2, 3), 0, most).ShouldBe(expected);

    [Fact]
    public void Nearest_AskedAgain_AnswersTheSame()
    {
        var index = Index(Of(1), Of(1, 2, 3), Of(1, 2));

        index.Nearest(Of(1, 2, 3), 0, All).ShouldBe(index.Nearest(Of(1, 2, 3), 0, All));
        index.Nearest(Of(1), 0, All).ShouldBe([0, 2, 1]);
    }

    [Fact]
    public void Nearest_SharedWeight_IsTheLessOfBoth() =>
        Index(new LetterVector([1, 2], [0.1f, 0.9f]), new LetterVector([1, 3], [0.5f, 0.5f])).Nearest(new LetterVector([1], [1f]), 0, All)
            .ShouldBe([1, 0]);

    [Fact]
    public void Nearest_RequirementThatIsNotAsked_IsNotFound() =>
        new LetterIndex([Of(1), Of(1), Of(1)], [0, 2], All).Nearest(Of(1), 0, All).ShouldBe([0, 2]);

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void Nearest_SequenceOfNearlyEveryRequirement_IsNotFollowed(int count, bool isFollowed) =>
        Index([.. Enumerable.Range(0, count).Select(_ => Of(1))]).Nearest(Of(1), 0, All).Count.ShouldBe(isFollowed ? All : 0);

    [Fact]
    public void Nearest_ManyCommonSequences_FollowsTheRareOnesFirst()
    {
        // Nine sequences of 350 requirements each are more than is followed; the rare one is the last by number.
        int[] common = [.. Enumerable.Range(0, 9)];
        LetterVector[] side = [.. Enumerable.Range(0, 350).Select(_ => Of(common)), Of(9)];

        Index(side).Nearest(Of([.. common, 9]), 0, 400).ShouldContain(350);
        new LetterIndex([.. Enumerable.Range(0, 400).Select(index => Of(index < 350 ? [.. common] : [9]))], Enumerable.Range(0, 400), All)
            .Nearest(Of([.. common, 9]), 0, 400).Count.ShouldBe(400);
    }

    private static LetterIndex Index(params LetterVector[] side) => new(side, Enumerable.Range(0, side.Length), All);

    private static LetterVector Of(params int[] sequences) => new(sequences, [.. sequences.Select(_ => 1f)]);
}
