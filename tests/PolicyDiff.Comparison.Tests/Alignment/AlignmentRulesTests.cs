using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>One rule of pairing a test: each fails where its rule is taken out.</summary>
public sealed class AlignmentRulesTests
{
    private const string Overleg = "De aanbieder voert maandelijks overleg met het wijkteam.";

    private static readonly string[] Others =
    [
        Overleg,
        "Een datalek meldt de praktijk direct.",
        "Iedere medewerker volgt bijscholing over wondzorg.",
        "Huisvesting is toegankelijk.",
        "Parkeren kan gratis.",
        "Kleding wordt dagelijks gewassen.",
    ];

    [Fact]
    public void Align_OtherPartyThatMayWhatOneMust_IsNoPair()
    {
        var left = Some.Requirement("Het wijkteam werkt samen met huisarts, apotheker en paramedicus.") with
        {
            Actor = "wijkteam",
            Modality = Modality.Obliged,
        };
        var right = Some.Requirement("Een huisarts kan samenwerking verkennen met apotheker en paramedicus.") with
        {
            Actor = "huisarts",
            Modality = Modality.Possible,
        };

        Align([left], [right]).Count.ShouldBe(2);
        Align([left], [right with { Actor = "wijkteam" }]).Count.ShouldBe(1);
    }

    [Fact]
    public void Align_TwoCandidatesThatDifferInActor_TakesTheSameActor()
    {
        var left = Some.Requirement("Jaarlijks wordt een verslag aan de gemeente gezonden.") with { Actor = "WSV" };
        Requirement[] right =
        [
            left with { Text = "Elk jaar gaat een verslag naar de gemeente.", Actor = "RO" },
            left with { Text = "Elk jaar gaat een verslag naar de gemeente." },
        ];

        Paired(Align([left], right)).Right[0].Actor.ShouldBe("WSV");
    }

    [Fact]
    public void Align_TwoEqualCandidates_TakesTheSectionThatAnswers()
    {
        var left = Some.Requirement("De praktijk toont dit aan met een verklaring.", "4 Bereikbaarheid");
        Requirement[] right = [left with { Citation = In("2 Scholing") }, left with { Citation = In("7 Bereikbaarheid") }];

        Paired(Align([left], right)).Right[0].Citation.SectionTitle.ShouldBe("Bereikbaarheid");
    }

    [Fact]
    public void Align_TwoEqualCandidates_TakesTheOneBesideThePairedNeighbour()
    {
        var left = Some.Texts(2024, Overleg, "Dit geldt ook voor de praktijk.");
        var right = Some.Texts(
            2025,
            "Dit geldt nu ook voor de praktijk.",
            "Een begroting wordt ingediend.",
            Overleg,
            "Dit geldt voortaan ook voor de praktijk.");

        Align(left.Requirements, right.Requirements)
            .Single(pair => pair.Left.Count == 1 && pair.Left[0].Id.Ordinal == 1).Right
            .Single().Id.Ordinal
            .ShouldBe(3);
    }

    [Fact]
    public void Letters_WordsOfOneFamilyWithOtherStems_AreAlikeAndOthersAreNot()
    {
        var vocabulary = PairVocabulary.Of(
            [Some.Requirement("Aanlevering kwartaalrapportages.", "1 A")],
            [Some.Requirement("Aangeleverd kwartaalrapport.", "1 B"), Some.Requirement("Huisvesting bewoners.", "1 B")]);

        vocabulary.Letters.Left[0].Similarity(vocabulary.Letters.Right[0]).ShouldBeGreaterThan(0.4);
        vocabulary.Letters.Left[0].Similarity(vocabulary.Letters.Right[1]).ShouldBe(0);
    }

    [Fact]
    public void Letters_RareAndCommonSequence_TheRareOneIsWorthMore()
    {
        LetterBackground.Default.Rarity("_zor").ShouldBeLessThan(LetterBackground.Default.Rarity("_kwa"));
        LetterBackground.Default.Rarity("qqqq").ShouldBe(1);
        LetterBackground.Of("zorg").ShouldBe(["_zor", "zorg", "org_"]);
        LetterBackground.Of("ic").ShouldBe(["_ic_"]);
    }

    [Fact]
    public void Align_EqualDeclarationsOfOtherThings_AreNotPairedByTopic()
    {
        var left = Some.Requirement("Nieuw is de verantwoording van regio-organisaties over wijkverbanden.") with
        {
            Role = RequirementRole.Declaration,
        };

        Align([left], [left with { Text = "De regio-organisatie en het wijkverband leggen anders dan voorheen verantwoording af." }]).Count
            .ShouldBe(2);
    }

    [Fact]
    public void Align_SameWords_AreSurerThanSharedOnes()
    {
        var pairs = Align(
            Some.Texts(2024, Overleg, "De praktijk meldt een datalek binnen een dag aan de verzekeraar.").Requirements,
            Some.Texts(2025, Overleg, "Een datalek meldt de praktijk direct aan de verzekeraar.").Requirements);

        pairs.Single(pair => pair.Similarity >= 1).Confidence.ShouldBeGreaterThan(pairs.Single(pair => pair.Similarity < 1).Confidence);
        pairs.ShouldAllBe(pair => pair.Confidence > 0.5 && pair.Confidence <= 1);
    }

    [Fact]
    public void Align_SecondHalfInASectionWithItsOwnPartner_IsNotMerged()
    {
        const string Whole = "De aanbieder registreert incidenten in een logboek en bespreekt de uitkomsten met de cliëntenraad.";
        Requirement[] left =
        [
            Some.Requirement(Whole, "1 Incidenten"),
            Some.Requirement("De begroting wordt in juni ingediend.", "2 Begroting"),
        ];
        Requirement[] right =
        [
            Some.Requirement("De aanbieder registreert incidenten in een logboek.", "1 Incidenten"),
            Some.Requirement("De uitkomsten bespreekt hij met de cliëntenraad.", "2 Begroting"),
            Some.Requirement("De begroting wordt in juni ingediend.", "2 Begroting"),
        ];

        Align(left, right).ShouldAllBe(pair => pair.Right.Count <= 1);
        Align(left, [right[0], right[1] with { Citation = In("1 Incidenten") }, right[2]]).ShouldContain(pair => pair.Right.Count == 2);
    }

    [Fact]
    public void Align_DeclarationAndNorm_AreNoPair() =>
        Align([Some.Requirement(Overleg)], [Some.Requirement(Overleg) with { Role = RequirementRole.Declaration }]).Count.ShouldBe(2);

    [Fact]
    public void Align_AnnouncedWaiver_MeetsTheDutyOfTheSameActorOnly()
    {
        var duty = Some.Requirement("Het WSV levert jaarlijks een begroting aan.") with { Actor = "WSV", Modality = Modality.Obliged };
        var waiver = Some.Requirement("Nieuw: een begroting hoeft het WSV niet meer aan te leveren.") with
        {
            Actor = "WSV",
            Modality = Modality.Waived,
            Role = RequirementRole.Declaration,
        };

        Align([duty], [waiver]).Count.ShouldBe(1);
        Align([duty], [waiver with { Actor = "RO" }]).Count.ShouldBe(2);
        Align([duty with { Modality = Modality.Possible }], [waiver]).Count.ShouldBe(2);
        Align([waiver], [duty]).Count.ShouldBe(1);
    }

    private static Citation In(string section) => Some.Requirement("x", section).Citation;

    private static AlignedPair Paired(IReadOnlyList<AlignedPair> pairs) =>
        pairs.Single(pair => pair.Left.Count > 0 && pair.Right.Count > 0);

    private static IReadOnlyList<AlignedPair> Align(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right) =>
        new RequirementAligner().Align(
            [.. left.Select((requirement, index) => requirement with { Id = new RequirementId(requirement.Id.Document, index) })],
            [.. right.Select((requirement, index) => requirement with { Id = new RequirementId(requirement.Id.Document, index) })],
            new AlignmentOptions()).Pairs;
}
