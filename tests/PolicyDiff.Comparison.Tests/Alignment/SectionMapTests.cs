using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class SectionMapTests
{
    [Theory]
    [InlineData("1 Bereikbaarheid", "7 Bereikbaarheid", 0.8)]
    [InlineData("1 Bereikbaarheid", "1 Scholing", 0)]
    [InlineData("1 Toezicht, kwaliteit, scholing, huisvesting, vervoer", "1 Toezicht, planning, begroting, tarieven, wachttijden", 0)]
    public void Affinity_BeforeAnythingIsPaired_IsThatOfTheTitles(string left, string right, double expected) =>
        Map([left], [right]).Affinity(0, 0).ShouldBe(expected, 1e-9);

    [Fact]
    public void Affinity_TitlesThatShareHalf_IsLess() =>
        Map(["1 Scholing en huisvesting"], ["1 Scholing en vervoer"]).Affinity(0, 0).ShouldBeInRange(0.3, 0.6);

    [Theory]
    [InlineData(1, 1, 1, 1, 1)]
    [InlineData(1, 1, 1, 0.5, 0.5)]
    [InlineData(4, 1, 1, 1, 0.5)]
    [InlineData(1, 4, 1, 1, 0.5)]
    [InlineData(4, 4, 2, 1, 0.5)]
    [InlineData(2, 2, 2, 0.8, 0.8)]
    public void Affinity_SectionsOfOtherTitles_IsTheShareThatIsPaired(
        int lefts, int rights, int pairs, double similarity, double expected) =>
        Map(Times("1 Scholing", lefts), Times("9 Vervoer", rights), [.. Enumerable.Range(0, pairs).Select(at => (at, at, similarity))])
            .Affinity(0, 0).ShouldBe(expected, 1e-9);

    [Theory]
    [InlineData(0.2, 0.8)]
    [InlineData(0.4, 0.88)]
    [InlineData(1, 1)]
    public void Affinity_SameTitleAndPairs_AddUpButNeverTakeAway(double similarity, double expected) =>
        Map(["1 Scholing"], ["9 Scholing"], (0, 0, similarity)).Affinity(0, 0).ShouldBe(expected, 1e-9);

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0.49, false)]
    public void HasOther_SectionThatSurelyAnswersToAnother_IsTrue(double similarity, bool expected) =>
        Map(["1 Scholing", "2 Huisvesting"], ["9 Vervoer"], (1, 0, similarity)).HasOther(0, 0).ShouldBe(expected);

    [Theory]
    [InlineData(0.29, true)]
    [InlineData(0.31, false)]
    public void HasOther_SectionThatAnswersToBoth_IsFalse(double similarity, bool expected) =>
        Map(["1 Scholing", "2 Huisvesting"], ["9 Vervoer", "9 Vervoer"], (0, 0, similarity * Math.Sqrt(2)), (1, 1, 1)).HasOther(0, 0)
            .ShouldBe(expected);

    [Fact]
    public void HasOther_OwnCounterpartOrNone_IsFalse()
    {
        Map(["1 Scholing"], ["9 Scholing"]).HasOther(0, 0).ShouldBeFalse();
        Map(["1 Scholing"], ["9 Vervoer"]).HasOther(0, 0).ShouldBeFalse();
    }

    [Fact]
    public void Mirrored_Map_AnswersFromTheOtherSide()
    {
        var map = Map(["1 Scholing"], ["9 Vervoer"], (0, 0, 0.6));

        map.Mirrored().Affinity(0, 0).ShouldBe(map.Affinity(0, 0));
        map.Affinity(0, 0).ShouldBe(0.6, 1e-9);
    }

    private static string[] Times(string section, int count) => [.. Enumerable.Repeat(section, count)];

    private static MappedSides Map(string[] left, string[] right, params (int Left, int Right, double Similarity)[] pairs)
    {
        var vocabulary = PairVocabulary.Of([.. left.Select(In)], [.. right.Select(In)]);
        return new MappedSides(vocabulary.Left, vocabulary.Right, SectionMap.Of(vocabulary, pairs));
    }

    private static Requirement In(string section) => Some.Requirement("Wij lezen mee.", section);

    private sealed record MappedSides(IReadOnlyList<RequirementProfile> Left, IReadOnlyList<RequirementProfile> Right, SectionMap Sections)
    {
        public double Affinity(int left, int right) => Sections.Affinity(Left[left], Right[right]);

        public bool HasOther(int left, int right) => Sections.HasOther(Left[left], Right[right]);

        public MappedSides Mirrored() => new(Right, Left, Sections.Mirrored());
    }
}
