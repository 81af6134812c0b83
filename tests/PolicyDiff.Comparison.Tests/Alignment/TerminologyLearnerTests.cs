using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>A word that was replaced by the same other word time and again, and hardly stayed, is the same term.</summary>
public sealed class TerminologyLearnerTests
{
    private const string Renamed = "patient=client";

    private static readonly string[] Rules =
    [
        "{0} hebben recht op inzage.", "{0} ontvangen vooraf een prijsopgave.", "{0} kiezen zelf een behandelaar.",
        "Wij informeren {0} schriftelijk.",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Learn_ReplacedLessThanThreeTimes_IsNoTerm(int times) =>
        Learn(Of("Patiënten", times), Of("Cliënten", times)).ShouldBeEmpty();

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Learn_ReplacedThreeTimesAndGone_IsTheSameTerm(int times) =>
        Learn(Of("Patiënten", times), Of("Cliënten", times)).ShouldBe([Renamed]);

    [Theory]
    [InlineData(0.49)]
    [InlineData(1)]
    public void Learn_PairsThatHardlyHoldOrAreEqual_TeachNothing(double similarity) =>
        Learn(Of("Patiënten", 3), Of("Cliënten", 3), similarity).ShouldBeEmpty();

    [Fact]
    public void Learn_PairsThatJustHold_Teach() => Learn(Of("Patiënten", 3), Of("Cliënten", 3), 0.5).ShouldBe([Renamed]);

    [Fact]
    public void Learn_BothWordsStandOnBothSides_IsNoTerm() =>
        Learn([.. Of("Patiënten", 3), Alone("Cliënten klagen.")], [.. Of("Cliënten", 3), Alone("Patiënten klagen.")]).ShouldBeEmpty();

    [Fact]
    public void Learn_OneWordIsGone_IsTheSameTerm()
    {
        Learn([.. Of("Patiënten", 3), Alone("Cliënten klagen.")], Of("Cliënten", 3)).ShouldBe([Renamed]);
        Learn(Of("Patiënten", 3), [.. Of("Cliënten", 3), Alone("Patiënten klagen.")]).ShouldBe([Renamed]);
    }

    [Fact]
    public void Learn_OneOfFourStays_IsHardlyStaying() =>
        Learn([.. Of("Patiënten", 4), Alone("Cliënten klagen.")], [.. Of("Cliënten", 4), Alone("Patiënten klagen.")]).ShouldBe([Renamed]);

    [Fact]
    public void Learn_WordsOfListsOfChanges_DoNotCountAsStaying() =>
        Learn(
            [.. Of("Patiënten", 3), Alone("Cliënten klagen.") with { Role = RequirementRole.Declaration }],
            [.. Of("Cliënten", 3), Alone("Patiënten klagen.") with { Role = RequirementRole.Declaration }]).ShouldBe([Renamed]);

    [Fact]
    public void Learn_ShortWords_AreNoTerms() => Learn(Of("Ivo", 3), Of("Jan", 3)).ShouldBeEmpty();

    [Fact]
    public void Learn_TwoWordsReplacedInOneSentence_AreToldApartByTheirNeighbours() =>
        Learn(
            Times("Na overleg met patiënten volgt altijd een dossier.", 3),
            Times("Na overleg met cliënten volgt altijd een zorgplan.", 3)).ShouldBe(["dossier=zorgplan", Renamed], ignoreOrder: true);

    [Fact]
    public void Learn_WordsReplacedAtAnotherPlace_AreNoTerm() =>
        Learn(
            Times("Wij vragen patiënten maandelijks om betaling van dossiers.", 3),
            Times("Maandelijks vragen wij om betaling: cliënten zien zorgplannen.", 3)).ShouldBeEmpty();

    [Fact]
    public void Learn_ThirdNameForOneThing_IsNotLearnedToo() =>
        Learn([.. Of("Patiënten", 4), .. Of("Patiënten", 3)], [.. Of("Cliënten", 4), .. Of("Burgers", 3)]).ShouldBe([Renamed]);

    [Fact]
    public void Learn_NameThatIsRenamedItself_MakesNoChain() =>
        Learn([.. Of("Patiënten", 4), .. Of("Cliënten", 3)], [.. Of("Cliënten", 4), .. Of("Burgers", 3)]).Count().ShouldBe(1);

    private static IReadOnlyList<Requirement> Of(string name, int times) =>
        [.. Rules.Take(times).Select(rule => Alone(rule.Replace("{0}", name, StringComparison.Ordinal)))];

    private static IReadOnlyList<Requirement> Times(string text, int times) => [.. Enumerable.Repeat(Alone(text), times)];

    private static Requirement Alone(string text) => Some.Requirement(text);

    /// <summary>What is learned where the requirements at the same index are pairs, as <c>left=right</c>.</summary>
    private static IEnumerable<string> Learn(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, double similarity = 0.7)
    {
        var vocabulary = PairVocabulary.Of(left, right);
        var pairs = Enumerable.Range(0, Math.Min(left.Count, right.Count)).Select(index => (index, index, similarity));
        return TerminologyLearner.Learn(vocabulary, pairs).Renamed.Select(pair => $"{pair.Key}={pair.Value}");
    }
}
