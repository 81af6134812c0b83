using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class RequirementAlignerTests
{
    [Fact]
    public void Align_RewordedSentence_IsPairedWithItsCounterpart()
    {
        var pairs = Align(
            ["De praktijk meldt een datalek aan de verzekeraar.", "Iedere medewerker volgt bijscholing over wondzorg."],
            ["Iedere medewerker volgt jaarlijks bijscholing over wondzorg.", "Een datalek meldt de praktijk aan de verzekeraar."]);

        pairs.ShouldContain(pair => pair.Left.Count == 1
            && pair.Left[0].Text.Contains("datalek", StringComparison.Ordinal)
            && pair.Right[0].Text.StartsWith("Een datalek", StringComparison.Ordinal));
        pairs.Count.ShouldBe(2);
    }

    [Fact]
    public void Align_SameSentenceInTwoColumns_StaysInItsColumn()
    {
        const string Text = "De bestuurders zijn ingeschreven in het handelsregister.";
        var left = Some.Side(2024, InColumn(Text, "Wijkverband"), InColumn(Text, "Regio-organisatie"));
        var right = Some.Side(2025, InColumn(Text, "Regio-organisatie"), InColumn(Text, "Wijkverband"));

        foreach (var pair in Align(left, right))
        {
            pair.Left.Single().Column.ShouldBe(pair.Right.Single().Column);
        }
    }

    [Fact]
    public void Align_RemovedRuleBesideALookAlike_StaysAlone()
    {
        var pairs = Align(
            [
                "De praktijk levert maandelijks cijfers over wachttijden aan.",
                "De praktijk levert jaarlijks een begroting voor scholing aan.",
            ],
            ["De praktijk levert maandelijks cijfers over wachttijden aan."]);

        pairs.ShouldContain(pair => pair.Right.Count == 0 && pair.Left[0].Text.Contains("begroting", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RequirementRole.Norm, 1)]
    [InlineData(RequirementRole.Declaration, 2)]
    public void Align_WordsThatListsOfChangesShare_PairRulesButNotEntriesOfSuchLists(RequirementRole role, int groups)
    {
        var left = Some.Side(
            2022,
            Some.Requirement("In paragraaf 2.1 zijn de verantwoordelijkheden van regio-organisatie en wijkverband opnieuw omschreven.") with
            {
                Role = role,
            });
        var right = Some.Side(
            2025,
            Some.Requirement("De financiële verantwoording van regio-organisatie en wijkverbanden verloopt via paragraaf 4.1.") with
            {
                Role = role,
            });

        Align(left, right).Count.ShouldBe(groups);
    }

    [Fact]
    public void Align_SentenceCutInTwo_IsOneGroup()
    {
        var pairs = Align(
            ["De aanbieder registreert incidenten in een logboek en bespreekt de uitkomsten met de cliëntenraad."],
            ["De aanbieder registreert incidenten in een logboek.", "De uitkomsten bespreekt hij met de cliëntenraad."]);

        pairs.Single().Right.Count.ShouldBe(2);
    }

    [Fact]
    public void Align_TermRenamedThroughout_PairsAlsoWhatSharesLittleElse()
    {
        string[] rules =
        [
            "{0} hebben recht op inzage.", "{0} ontvangen vooraf een prijsopgave.", "{0} kiezen zelf een behandelaar.",
            "Wij informeren {0} schriftelijk.",
        ];

        var pairs = Align(
            [.. rules.Select(rule => rule.Replace("{0}", "patiënten", StringComparison.Ordinal))],
            [.. rules.Select(rule => rule.Replace("{0}", "cliënten", StringComparison.Ordinal))]);

        pairs.ShouldAllBe(pair => pair.Left.Count == 1 && pair.Right.Count == 1);
    }

    [Fact]
    public void Align_NameWrittenInFull_MeetsItsAbbreviation()
    {
        var pairs = Align(["Het wijksamenwerkingsverband benoemt een coördinator."], ["Het WSV benoemt een coördinator."]);

        pairs.Single().Similarity.ShouldBe(1);
    }

    [Fact]
    public void Align_WordThatStandsNearlyEverywhere_SameLettersMeetEachOther()
    {
        string[] texts = [.. Enumerable.Range(0, 450).Select(index => index % 2 == 0 ? "hardheidsclausule." : "De hardheidsclausule?")];

        Align(texts, texts).ShouldAllBe(pair => pair.Left.Single().Text == pair.Right.Single().Text);
    }

    [Fact]
    public void Align_IdTwiceOnOneSide_Throws()
    {
        var requirement = Some.Requirement("Tekst.");

        Should.Throw<ArgumentException>(() => new RequirementAligner().Align([requirement, requirement], [], new AlignmentOptions()));
    }

    [Fact]
    public void Align_EmptySides_GivesNoPairs() => Align([], []).ShouldBeEmpty();

    private static Requirement InColumn(string text, string column) =>
        Some.Requirement(text) with { Column = column, Form = RequirementForm.TableCell };

    private static IReadOnlyList<AlignedPair> Align(string[] left, string[] right) =>
        Align(Some.Texts(2024, left), Some.Texts(2025, right));

    private static IReadOnlyList<AlignedPair> Align(ComparisonSide left, ComparisonSide right) =>
        new RequirementAligner().Align(left.Requirements, right.Requirements, new AlignmentOptions()).Pairs;
}
