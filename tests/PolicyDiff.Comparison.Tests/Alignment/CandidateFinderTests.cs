using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class CandidateFinderTests
{
    private const string Wondzorg = "Wondzorg vraagt scholing.";

    [Fact]
    public void Find_SharedLetters_LaysBesideEachOtherInOrder() =>
        Find(4, [Wondzorg, "Parkeren kan gratis."], ["Gratis parkeerplaatsen.", "Scholing over wondzorg."]).ShouldBe([(0, 1), (1, 0)]);

    [Fact]
    public void Find_OneForEach_IsFoundFromEitherSide() =>
        Find(1, ["Wondzorg.", "Wondzorg en wondverband."], ["Wondverband."]).ShouldBe([(0, 0), (1, 0)]);

    [Fact]
    public void Find_SameTextManyTimes_LiesBesideThatOfItsOwnPlaceAndThoseNextToIt() =>
        Find(0, [Wondzorg, Wondzorg, Wondzorg, Wondzorg], [Wondzorg, Wondzorg, Wondzorg])
            .ShouldBe([(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2), (3, 2)]);

    [Fact]
    public void Find_OtherTextWithoutCandidates_IsNowhere() => Find(0, [Wondzorg], ["Scholing over wondzorg."]).ShouldBeEmpty();

    [Fact]
    public void Find_SomeRequirements_LeavesOutTheOthers()
    {
        var vocabulary = Vocabulary([Wondzorg, Wondzorg], [Wondzorg, Wondzorg]);

        CandidateFinder.Find(vocabulary, [1], [0], 4).ShouldBe([(1, 0)]);
    }

    private static IReadOnlyList<(int Left, int Right)> Find(int each, string[] left, string[] right) =>
        CandidateFinder.Find(Vocabulary(left, right), each);

    private static PairVocabulary Vocabulary(string[] left, string[] right) =>
        PairVocabulary.Of(
            [.. left.Select(text => Some.Requirement(text, "1 Links"))],
            [.. right.Select(text => Some.Requirement(text, "1 Rechts"))]);
}
