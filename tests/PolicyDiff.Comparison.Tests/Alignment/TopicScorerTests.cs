using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>Which texts may be a pair by their topic, and what the topic, section and actor are worth.</summary>
public sealed class TopicScorerTests
{
    private static readonly AlignmentOptions Options = new()
    {
        LeastSharedTopic = 0.5,
        TopicSectionBonus = 0.01,
        TopicPartyBonus = 0.002,
        RowPenalty = 0.05,
        EnoughSharedTopic = 1.5,
    };

    // Words are rare only among others.
    private static readonly IReadOnlyList<Requirement> Others =
    [
        Some.Requirement("Bezoekers parkeren gratis."), Some.Requirement("Kleding wordt dagelijks gewassen."),
        Some.Requirement("Iedere medewerker volgt bijscholing."),
    ];

    private static readonly Requirement Tarief = Some.Requirement("Uniformering van tarieven voor wijkverbanden in de regio.", "4 Geld");
    private static readonly Requirement Tariefstelling =
        Some.Requirement("Elk wijkverband krijgt een uniforme tariefstelling.", "7 Overleg");

    [Fact]
    public void Score_OneTopicInOtherWords_IsAboveNone() => Score(Tarief, Tariefstelling).ShouldBeInRange(0.1, 1);

    [Fact]
    public void Score_TooLittleShared_IsNone() => Score(Tarief, Tariefstelling, Options with { LeastSharedTopic = 9 }).ShouldBe(0);

    [Fact]
    public void Score_TheMoreIsShared_TheMoreALikenessCounts() =>
        Score(Tarief, Tariefstelling, Options with { EnoughSharedTopic = 3 }).ShouldBeLessThan(Score(Tarief, Tariefstelling));

    [Fact]
    public void Score_Likeness_IsTheMeanOfTopicAndLetters()
    {
        var topic = Score(Tarief, Tariefstelling, Options with { TopicLetterShare = 0 });
        var letters = Score(Tarief, Tariefstelling, Options with { TopicLetterShare = 1 });

        letters.ShouldNotBe(topic);
        Score(Tarief, Tariefstelling, Options with { TopicLetterShare = 0.25 }).ShouldBe((0.75 * topic) + (0.25 * letters), 1e-9);
    }

    [Fact]
    public void Score_EqualTexts_IsTheShareOfWhatTheyShare()
    {
        var topics = Drafts.Alone([Tarief, .. Others], [Tarief, .. Others], Options).Vocabulary.Topics;
        var shared = topics.Left[0].Shared(topics.Right[0]);

        Score(Tarief, Tarief).ShouldBe(1 - Math.Exp(-shared / 1.5) + (0.8 * 0.01), 1e-6);
    }

    [Theory]
    [InlineData("huisarts", "Huisarts", 0.002)]
    [InlineData("huisarts", "apotheker", -0.002)]
    [InlineData("huisarts", null, 0)]
    [InlineData(null, "huisarts", 0)]
    public void Score_Actor_AddsOrTakes(string? left, string? right, double expected) =>
        (Score(Tarief with { Actor = left }, Tariefstelling with { Actor = right }) - Score(Tarief, Tariefstelling))
            .ShouldBe(expected, 1e-9);

    [Fact]
    public void Score_RowOfDataAndSentence_TakesAndTwoRowsDoNot()
    {
        var row = RequirementForm.TableRow;

        (Score(Tarief with { Form = row }, Tariefstelling) - Score(Tarief, Tariefstelling)).ShouldBe(-0.05, 1e-9);
        (Score(Tarief, Tariefstelling with { Form = row }) - Score(Tarief, Tariefstelling)).ShouldBe(-0.05, 1e-9);
        Score(Tarief with { Form = row }, Tariefstelling with { Form = row }).ShouldBe(Score(Tarief, Tariefstelling), 1e-9);
    }

    [Theory]
    [InlineData(RequirementRole.Norm, RequirementRole.Norm, true)]
    [InlineData(RequirementRole.Norm, RequirementRole.Explanation, true)]
    [InlineData(RequirementRole.Definition, RequirementRole.Definition, true)]
    [InlineData(RequirementRole.Definition, RequirementRole.Norm, false)]
    [InlineData(RequirementRole.Norm, RequirementRole.Definition, false)]
    [InlineData(RequirementRole.Declaration, RequirementRole.Norm, false)]
    [InlineData(RequirementRole.Norm, RequirementRole.Declaration, false)]
    [InlineData(RequirementRole.Guide, RequirementRole.Norm, false)]
    [InlineData(RequirementRole.Norm, RequirementRole.Guide, false)]
    public void Score_Roles_MustAllowAPair(RequirementRole left, RequirementRole right, bool mayBe) =>
        (Score(Tarief with { Role = left }, Tariefstelling with { Role = right }) > 0).ShouldBe(mayBe);

    [Fact]
    public void Score_OneMustWhatAnotherMay_IsNone() =>
        Score(
            Tarief with { Actor = "huisarts", Modality = Modality.Obliged },
            Tariefstelling with { Actor = "apotheker", Modality = Modality.Allowed }).ShouldBe(0);

    [Theory]
    [InlineData("Uniformering wijkverbanden.", false)]
    [InlineData("Uniformering tarieven wijkverbanden.", true)]
    public void Score_FewerThanThreeWords_IsNoStatement(string text, bool mayBe)
    {
        (Score(Tarief with { Text = text }, Tariefstelling) > 0).ShouldBe(mayBe);
        (Score(Tariefstelling, Tarief with { Text = text }) > 0).ShouldBe(mayBe);
    }

    [Fact]
    public void Score_ColumnsThatAreNotEachOthers_IsNone()
    {
        Requirement[] right =
        [
            Tariefstelling with { Column = "Regio-organisatie" },
            Tariefstelling with { Column = "Huisarts", Text = "Bezoekers parkeren hier gratis." },
        ];

        new TopicScorer(Drafts.Alone([Tarief with { Column = "Huisarts" }], right, Options)).Score(0, 0).ShouldBe(0);
    }

    private static double Score(Requirement left, Requirement right, AlignmentOptions? options = null) =>
        new TopicScorer(Drafts.Alone([left, .. Others], [right, .. Others], options ?? Options)).Score(0, 0);
}
