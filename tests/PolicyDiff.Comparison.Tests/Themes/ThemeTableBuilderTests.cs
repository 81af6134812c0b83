using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Tests.Themes;

public sealed class ThemeTableBuilderTests
{
    private static readonly ThemeSet Set = new("Proef", [],
    [
        new Theme("Duurzaamheid", string.Empty, ["duurzaamheid", "CO2"], ["verduurza*"], []),
        new Theme("Regio", string.Empty, ["regionale samenwerking"], ["regio*"], []),
    ]);

    [Fact]
    public void Build_WordsOfATheme_BringTheStatementThere()
    {
        var cell = Cell(
            0, Norm("De aanvrager verankert duurzaamheid in zijn strategie."), Norm("Het overleg begint om negen uur in de ochtend."));

        cell.Statements.ShouldHaveSingleItem().Text.ShouldBe("De aanvrager verankert duurzaamheid in zijn strategie.");
    }

    [Fact]
    public void Build_HeadingOfATheme_BringsItsTextThere() =>
        Cell(0, Norm("Iedere aanvrager stelt een plan op voor zijn gebouwen.", "4 Verduurzaming van de zorg")).Statements
            .ShouldHaveSingleItem();

    [Fact]
    public void Build_WordsFarApart_AreNoMatch() =>
        Cell(1, Norm("De regionale krant schrijft vaak en graag over sport, muziek en toneel, nooit over enige samenwerking.")).Gap
            .ShouldBe(CellGap.NotFound);

    [Fact]
    public void Build_MoreThanFits_CountsTheRest()
    {
        var cell = Cell(
            0,
            [.. Enumerable.Range(1, 9)
                .Select(number => Norm($"Regel {number} over duurzaamheid noemt onderwerp {new string((char)('a' + number), 9)}."))]);

        (cell.Statements.Count, cell.More).ShouldBe((7, 2));
    }

    [Fact]
    public void Build_SameSentenceTwice_StandsOnce() =>
        Cell(
            0,
            Norm("De aanvrager verankert duurzaamheid in zijn strategie."),
            Norm("De aanvrager verankert duurzaamheid in zijn strategie.")).Statements.Count.ShouldBe(1);

    [Fact]
    public void Build_OnlyAReference_SaysSo()
    {
        var cell = Cell(0, Norm("Voor meer informatie over duurzaamheid kijkt u op het portaal."));

        (cell.Gap, cell.Reference?.Text).ShouldBe((CellGap.Elsewhere, "Voor meer informatie over duurzaamheid kijkt u op het portaal."));
    }

    [Fact]
    public void Build_NoDocument_SaysSo() =>
        ThemeTableBuilder.Build(Set, [new ThemeColumn("Leeg", [], [])], new ThemeTableOptions()).Rows[0][0].Gap
            .ShouldBe(CellGap.NoDocument);

    [Fact]
    public void Build_Value_StandsOnTop() =>
        Cell(0, Norm("De uitstoot van CO2 daalt met 55% in 2030.")).Facts.ShouldHaveSingleItem().Text.ShouldBe("55%");

    [Fact]
    public void Build_Norm_ComesBeforeAnExplanation() => Cell(
        0,
        Norm("Over duurzaamheid wordt in de wereld veel gesproken.") with { Role = RequirementRole.Explanation },
        Norm("De aanvrager verankert duurzaamheid in zijn strategie.")).Statements[0].Requirement.Role.ShouldBe(RequirementRole.Norm);

    [Fact]
    public void Build_OnlyTalk_ShowsTheHeaviest()
    {
        var cell = Cell(
            0, Talk("Onze visie op duurzaamheid staat in een brochure."), Talk("Wij zien dat duurzaamheid leeft bij velen in het land."));

        cell.Statements.ShouldHaveSingleItem().Text.ShouldBe("Onze visie op duurzaamheid staat in een brochure.");
        cell.More.ShouldBe(1);

        static Requirement Talk(string text) => Norm(text) with { Role = RequirementRole.Explanation, NormProbability = 0.1 };
    }

    [Fact]
    public void Build_TalkBesideANorm_IsLeftOut() =>
        Cell(
            0,
            Norm("De aanvrager verankert duurzaamheid in zijn strategie."),
            Norm("Uit onderzoek blijkt dat duurzaamheid leeft.") with { Role = RequirementRole.Explanation, NormProbability = 0.1 })
            .Statements.ShouldHaveSingleItem().Text.ShouldStartWith("De aanvrager");

    [Fact]
    public void Build_AnnouncementOfAnotherPlace_ComesLast() => Cell(
        0,
        Norm("Alles over duurzaamheid vindt u in de landelijke ambities."),
        Norm("De aanvrager verankert duurzaamheid in zijn strategie.")).Statements[0].Text.ShouldStartWith("De aanvrager");

    [Fact]
    public void Build_FitsThreeThemes_StandsInTwo()
    {
        ThemeSet three = new("Proef", [], [Named("zonweringen"), Named("wachtlijsten"), Named("fietsenstalling")]);
        var table = ThemeTableBuilder.Build(
            three, [Column(Norm("De aanvrager telt zonweringen, wachtlijsten en de fietsenstalling."))], new ThemeTableOptions());

        table.Rows.Count(row => row[0].Statements.Count > 0).ShouldBe(2);

        static Theme Named(string word) => new(word, string.Empty, [word], [], []);
    }

    [Fact]
    public void Build_LongRequirement_IsQuotedByItsSentence()
    {
        var text = string.Concat(Enumerable.Repeat("De zaal is open voor iedereen die langs wil komen. ", 7))
            + "Bij de keuze telt duurzaamheid zwaar.";

        Cell(0, Norm(text)).Statements.ShouldHaveSingleItem().Text.ShouldBe("Bij de keuze telt duurzaamheid zwaar.");
    }

    [Fact]
    public void Build_SentenceWithTheAmount_ComesBeforeTalk() => Cell(
        0,
        [.. Enumerable.Range(1, 5)
            .Select(number => Norm($"Over duurzaamheid en CO2 spreekt u met partner {new string((char)('a' + number), 7)}.")), Norm(
                "De uitstoot van CO2 daalt met ten minste 30% per gebouw.")]).Statements[0].Text
        .ShouldContain("30%");

    [Theory]
    [InlineData("De zorg voor duurzaamheid is bereikbaar, 24 uur per dag.", 0)]
    [InlineData("De sector moet haar aandeel van 7% in de uitstoot van CO2 verlagen.", 0)]
    [InlineData("De aanvrager verlaagt de uitstoot van CO2 met 7% per jaar.", 1)]
    [InlineData("De aanvrager moet een aandeel van minimaal 7% duurzaamheid halen.", 1)]
    public void Build_FigureThatIsOnlyMentioned_IsNoFact(string text, int facts)
    {
        var bound = text.Contains("minimaal", StringComparison.Ordinal) ? ValueBound.AtLeast : ValueBound.None;
        var at = text.IndexOf(text.Contains("24 uur", StringComparison.Ordinal) ? "24 uur" : "7%", StringComparison.Ordinal);
        var (kind, length) = text[at] == '2' ? (ValueKind.Duration, 6) : (ValueKind.Percentage, 2);
        var requirement = Norm(text) with
        {
            Values = [new PolicyValue(kind, text.Substring(at, length), "x", new Core.Text.TextSpan(at, at + length)) { Bound = bound }],
        };

        Cell(0, requirement).Facts.Count.ShouldBe(facts);
    }

    private static ThemeCell Cell(int row, params IReadOnlyList<Requirement> requirements) =>
        ThemeTableBuilder.Build(Set, [Column(requirements)], new ThemeTableOptions()).Rows[row][0];

    private static ThemeColumn Column(params IReadOnlyList<Requirement> requirements)
    {
        var side = Some.Side(2025, requirements);
        return new ThemeColumn("Amber", side.Documents, side.Requirements);
    }

    private static Requirement Norm(string text, string section = "1 Algemeen") =>
        Some.Requirement(text, section) with { Role = RequirementRole.Norm, Modality = Modality.Obliged };
}
