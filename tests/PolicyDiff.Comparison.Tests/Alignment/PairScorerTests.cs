using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>What place, column and actor add to the likeness of two texts, or take from it.</summary>
public sealed class PairScorerTests
{
    private static readonly Requirement Verslag =
        Some.Requirement("De praktijk stuurt jaarlijks een verslag aan de gemeente.", "1 Verantwoording");
    private static readonly Requirement Jaarverslag = Some.Requirement("Een jaarverslag stuurt de praktijk naar de gemeente.", "8 Overleg");
    private static readonly Requirement Parkeren = Some.Requirement("Bezoekers parkeren gratis.", "3 Gebouw");

    // Every weight another, so that none can stand in for another.
    private static readonly AlignmentOptions Options = new()
    {
        SectionBonus = 0.01,
        NeighbourBonus = 0.02,
        LeadBonus = 0.05,
        ScopeBonus = 0.11,
        ScopeConflict = 0.23,
        ActorConflict = 0.003,
        OtherNormPenalty = 0.0007,
    };

    [Fact]
    public void Likeness_SameWordsWithOtherMarks_IsOne() =>
        Scorer([Verslag], [Verslag with { Text = "de praktijk stuurt jaarlijks een verslag aan de gemeente" }]).Likeness(0, 0).ShouldBe(1);

    [Fact]
    public void Likeness_OtherWords_IsTheMeanOfStemsAndLetters()
    {
        var (stems, letters) = (Likeness(0, Verslag, Jaarverslag), Likeness(1, Verslag, Jaarverslag));

        stems.ShouldBeInRange(0.2, 0.9);
        letters.ShouldNotBe(stems);
        Likeness(0.25, Verslag, Jaarverslag).ShouldBe((0.75 * stems) + (0.25 * letters), 1e-9);
    }

    [Fact]
    public void Likeness_EntriesOfListsOfChanges_IsThatOfStemsAlone() =>
        Likeness(0.5, Declared(Verslag), Declared(Jaarverslag)).ShouldBe(Likeness(0, Verslag, Jaarverslag), 1e-9);

    [Fact]
    public void Score_NothingBesideTheWords_IsTheLikeness() => Added(Verslag, Jaarverslag).ShouldBe(0, 1e-9);

    [Fact]
    public void Score_RuleAndEntryOfAListOfChanges_IsNone()
    {
        Scorer([Verslag], [Declared(Verslag)]).Score(0, 0).ShouldBe(0);
        Scorer([Declared(Verslag)], [Declared(Verslag)]).Score(0, 0).ShouldBe(1 + (0.8 * Options.SectionBonus), 1e-9);
    }

    [Fact]
    public void Score_LikenessThatDoesNotExceedTheLeast_IsNone()
    {
        var likeness = Likeness(0.5, Verslag, Jaarverslag);

        Scorer([Verslag], [Jaarverslag], options: Options with { LeastLikeness = likeness }).Score(0, 0).ShouldBe(0);
        Scorer([Verslag], [Jaarverslag], options: Options with { LeastLikeness = likeness - 0.01 }).Score(0, 0).ShouldBe(likeness, 1e-9);
    }

    [Fact]
    public void Score_EntriesOfListsOfChanges_MustBeMoreAlike()
    {
        var likeness = Likeness(0, Verslag, Jaarverslag);

        Score(likeness).ShouldBe(0);
        Score(likeness - 0.01).ShouldBe(likeness, 1e-9);

        double Score(double least) => Scorer(
            [Declared(Verslag)],
            [Declared(Jaarverslag)],
            options: Options with { LeastLikenessOfDeclarations = least, LeastLikeness = 1 }).Score(0, 0);
    }

    [Fact]
    public void Score_SectionsWithOneTitle_AddTheirAffinity() =>
        Added(Verslag, Jaarverslag with { Citation = Some.Requirement("x", "9 Verantwoording").Citation })
            .ShouldBe(0.8 * Options.SectionBonus, 1e-9);

    [Theory]
    [InlineData(new[] { -1, -1, -1 }, 0)]
    [InlineData(new[] { 0, -1, -1 }, 1)]
    [InlineData(new[] { -1, -1, 2 }, 1)]
    [InlineData(new[] { 0, -1, 2 }, 2)]
    [InlineData(new[] { 2, -1, 0 }, 0)]
    [InlineData(new[] { 0 }, 1)]
    public void Neighbours_UnitsBeforeAndBehind_CountWhereTheyArePairs(int[] rightOf, int expected)
    {
        var scorer = Scorer([Parkeren, Verslag, Parkeren], [Parkeren, Jaarverslag, Parkeren], rightOf);

        scorer.Neighbours(1, 1).ShouldBe(expected);
        (scorer.Score(1, 1) - scorer.Likeness(1, 1)).ShouldBe(expected * Options.NeighbourBonus, 1e-9);
    }

    [Fact]
    public void Neighbours_AtTheEnds_AreNone() => Scorer([Verslag], [Jaarverslag], [0]).Neighbours(0, 0).ShouldBe(0);

    [Theory]
    [InlineData("De praktijk stuurt:", "De praktijk zendt:", 0, true)]
    [InlineData("De praktijk stuurt:", "De praktijk zendt.", 0, false)]
    [InlineData("De praktijk stuurt.", "De praktijk zendt:", 0, false)]
    [InlineData("De praktijk stuurt:", "De praktijk zendt:", -1, false)]
    public void Score_LeadsOfListsWhoseFirstItemsAreAPair_Gain(string left, string right, int rightOfItem, bool gains)
    {
        var scorer =
            Scorer([Parkeren with { Text = left }, Verslag], [Parkeren with { Text = right }, Verslag], [-1, rightOfItem < 0 ? -1 : 1]);

        var place = (0.8 * Options.SectionBonus) + (rightOfItem < 0 ? 0 : Options.NeighbourBonus);
        (scorer.Score(0, 0) - scorer.Likeness(0, 0)).ShouldBe(place + (gains ? Options.LeadBonus : 0), 1e-9);
    }

    [Fact]
    public void Score_LeadsThatAreAlike_AddAndUnlikeOnesTakeAFifthOfAConflict()
    {
        Added(Verslag with { Lead = "Voor huisartsen geldt:" }, Jaarverslag with { Lead = "Voor huisartsen geldt:" })
            .ShouldBe(Options.ScopeBonus, 1e-9);
        Added(Verslag with { Lead = "Voor huisartsen geldt:" }, Jaarverslag with { Lead = "Bij ontslag hoort:" })
            .ShouldBe(-0.2 * Options.ScopeConflict, 1e-9);
    }

    [Fact]
    public void Score_LeadOnOneSideOnly_AddsNothing()
    {
        Added(Verslag with { Lead = "Voor huisartsen geldt:" }, Jaarverslag).ShouldBe(0, 1e-9);
        Added(Verslag, Jaarverslag with { Lead = "Voor huisartsen geldt:" }).ShouldBe(0, 1e-9);
    }

    [Fact]
    public void Score_ColumnThatHasItsOwnCounterpart_IsAConflict()
    {
        Requirement[] right = [Jaarverslag with { Column = "Regio" }, Parkeren with { Column = "Wijkverband" }];
        var scorer = Scorer([Verslag with { Column = "Wijkverband" }], right);

        (scorer.Score(0, 0) - scorer.Likeness(0, 0)).ShouldBe(-Options.ScopeConflict, 1e-9);
    }

    [Theory]
    [InlineData("huisarts", "apotheker", true)]
    [InlineData("huisarts", "Huisarts", false)]
    [InlineData("huisarts", null, false)]
    [InlineData(null, "huisarts", false)]
    public void Score_OtherActor_Takes(string? left, string? right, bool takes) =>
        Added(Verslag with { Actor = left }, Jaarverslag with { Actor = right }).ShouldBe(takes ? -Options.ActorConflict : 0, 1e-9);

    [Fact]
    public void Score_OtherActorThatMayWhatOneMust_TakesMore() =>
        Added(
                Verslag with { Actor = "huisarts", Modality = Modality.Obliged },
                Jaarverslag with { Actor = "apotheker", Modality = Modality.Allowed })
            .ShouldBe(-Options.ActorConflict - Options.OtherNormPenalty, 1e-9);

    private static double Added(Requirement left, Requirement right)
    {
        var scorer = Scorer([left], [right]);
        return scorer.Score(0, 0) - scorer.Likeness(0, 0);
    }

    private static double Likeness(double letterShare, Requirement left, Requirement right) =>
        Scorer([left], [right], options: Options with { LetterShare = letterShare }).Likeness(0, 0);

    private static Requirement Declared(Requirement requirement) => requirement with { Role = RequirementRole.Declaration };

    private static PairScorer Scorer(
        IReadOnlyList<Requirement> left,
        IReadOnlyList<Requirement> right,
        IReadOnlyList<int>? rightOf = null,
        AlignmentOptions? options = null)
    {
        var vocabulary = PairVocabulary.Of(left, right);
        return new PairScorer(vocabulary, SectionMap.Of(vocabulary, []), rightOf ?? [.. left.Select(_ => -1)], options ?? Options);
    }
}
