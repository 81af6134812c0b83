using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class PairingRoundsTests
{
    private const string Datalek = "De praktijk meldt een datalek aan de verzekeraar.";
    private const string Klacht = "Cliënten dienen klachten schriftelijk in bij de raad.";
    private const string Wond = "Medewerkers volgen bijscholing over wondzorg.";

    [Fact]
    public void Run_Groups_HaveEveryRequirementOnceAndSayWhichRuleMadeThem() =>
        Run([Datalek, Klacht, Wond], [Wond, "Bezoekers parkeren gratis.", "Een datalek meldt de praktijk direct aan de verzekeraar."])
            .ShouldBe(["0=2 SharedWords", "1=- Alone", "2=0 SameWords", "-=1 Alone"]);

    [Fact]
    public void Run_EmptySide_LeavesAllAlone()
    {
        Run([Datalek], []).ShouldBe(["0=- Alone"]);
        Run([], [Datalek]).ShouldBe(["-=0 Alone"]);
    }

    [Fact]
    public void Run_FewSharedWordsBetweenPairedNeighbours_IsThePlaceThatPairs() =>
        Run([Datalek, "Dit geldt ook elders.", Klacht], [Datalek, "Bezoekers uit de wijk doen het elders weer anders.", Klacht])
            .ShouldContain("1=1 SamePlace");

    [Fact]
    public void Run_EqualTexts_KeepTheirOrder() =>
        Run([Datalek, Datalek, Datalek], [Datalek, Datalek, Datalek]).ShouldBe(["0=0 SameWords", "1=1 SameWords", "2=2 SameWords"]);

    [Fact]
    public void Run_SameWordsInTwoNotations_TakesTheSameLetters() =>
        Run([Datalek, Datalek.ToUpperInvariant()], [Datalek.ToUpperInvariant(), Datalek]).ShouldBe(["0=1 SameWords", "1=0 SameWords"]);

    [Theory]
    [InlineData(0.3, true)]
    [InlineData(2, false)]
    public void Run_SecondChoice_MustConvinceByItself(double least, bool isPaired)
    {
        // Both look most like the same one on the right, which goes to the first.
        var options = new AlignmentOptions { SecondChoiceThreshold = least, Threshold = 0.3 };
        var groups = Run(
            options,
            [Datalek, "De praktijk meldt een datalek aan de verzekeraar en de gemeente."],
            [Datalek, "De praktijk meldt wachttijden aan de gemeente."]);

        groups.ShouldBe(isPaired ? ["0=0 SameWords", "1=1 SharedWords"] : ["0=0 SameWords", "1=- Alone", "-=1 Alone"]);
    }

    [Fact]
    public void Run_NoRounds_StillPairsOnce() => Run(new AlignmentOptions { Rounds = 0 }, [Datalek], [Datalek]).ShouldBe(["0=0 SameWords"]);

    [Fact]
    public void Run_TermRenamedThroughout_IsLearnedBetweenTheRounds()
    {
        string[] rules =
        [
            "{0} hebben recht op inzage.", "{0} ontvangen vooraf een prijsopgave.", "{0} kiezen zelf een behandelaar.",
            "Wij informeren {0} schriftelijk.",
        ];
        var draft = PairingRounds.Run(Named(rules, "patiënten"), Named(rules, "cliënten"), new AlignmentOptions());

        draft.Vocabulary.Terminology.Renamed.ShouldBe([KeyValuePair.Create("patient", "client")]);
        draft.Groups.ShouldAllBe(group => group.Similarity > 0.85);
    }

    [Fact]
    public void Run_Draft_KnowsWhichSectionsItPaired()
    {
        var draft =
            PairingRounds.Run([Some.Requirement(Datalek, "1 Eisen")], [Some.Requirement(Datalek, "8 Voorwaarden")], new AlignmentOptions());

        draft.Sections.Affinity(draft.Vocabulary.Left[0], draft.Vocabulary.Right[0]).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Run_ThresholdOfAPair_IsTheLeastScore()
    {
        string[] left = [Datalek], right = ["Een datalek meldt de praktijk direct aan de gemeente."];
        var score = PairingRounds.Run(Requirements(left), Requirements(right), new AlignmentOptions { Threshold = 0 }).Groups[0].Score;

        Run(new AlignmentOptions { Threshold = score - 0.01 }, left, right).Count.ShouldBe(1);
        Run(new AlignmentOptions { Threshold = score + 0.01 }, left, right).Count.ShouldBe(2);
    }

    private static IReadOnlyList<Requirement> Named(string[] rules, string name) =>
        Requirements([.. rules.Select(rule => rule.Replace("{0}", name, StringComparison.Ordinal))]);

    private static IReadOnlyList<Requirement> Requirements(string[] texts) => [.. texts.Select(text => Some.Requirement(text))];

    private static IReadOnlyList<string> Run(string[] left, string[] right) => Run(new AlignmentOptions(), left, right);

    private static IReadOnlyList<string> Run(AlignmentOptions options, string[] left, string[] right) =>
        [.. Drafts.Shown(PairingRounds.Run(Requirements(left), Requirements(right), options).Groups)];
}
