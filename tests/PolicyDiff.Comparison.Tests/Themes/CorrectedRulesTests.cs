using System.Text;
using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;
using PolicyDiff.Extraction;

namespace PolicyDiff.Comparison.Tests.Themes;

public sealed class CorrectedRulesTests
{
    private const string Plan = "De zorgaanbieder stelt het zorgplan op binnen zes weken na de start van de zorg.";
    private const string Tariff = "Het tarief voor nieuwe zorgaanbieders is 95% van het NZa-maximumtarief.";
    private const string Ceiling = "Het volumeplafond is 80% van de omzet van 2024.";

    private static readonly ThemeSet Set = new(
        "Proef",
        [],
        [new Theme("Zorgplan", string.Empty, ["zorgplan"], [], []), new Theme(
            "Tarief", string.Empty, ["tarief"], [], []), new Theme("Plafond", string.Empty, ["volumeplafond"], [], [])]);

    private static readonly PolicyText Policy = new("beleid.md", "Polderzorg", 2025, "wijkverpleging", DocumentKind.CareTypePolicy, $"""
        # Zorginkoopbeleid wijkverpleging 2025

        ## 3 Eisen

        ### 3.1 Kwaliteit

        {Plan}

        ## 4 Financiën

        {Tariff}

        {Ceiling}
        """);

    [Theory]
    [InlineData("Wij passen de termijn voor het zorgplan in paragraaf 3.1 aan naar vier weken.")]
    [InlineData("De termijn waarbinnen de zorgaanbieder het zorgplan opstelt, is verkort van zes weken naar vier weken.")]
    public void Build_AnswerThatCorrects_IsShownWithTheRuleItCorrects(string answer)
    {
        var statement = Statement(Plan, Nota(answer));

        statement.Corrections.ShouldHaveSingleItem().Text.ShouldBe(answer);
        statement.Corrections[0].Answer.Citation.Document.ShouldNotBe(statement.Requirement.Citation.Document);
    }

    [Fact]
    public void Build_AnswerWithAnotherValue_GivesTheFact()
    {
        var fact = Statement(Tariff, Nota("Wij verhogen het tarief voor nieuwe zorgaanbieders in hoofdstuk 4 van 95% naar 97%.")).Facts
            .ShouldHaveSingleItem();

        (fact.Value.Canonical, fact.Replaces?.Value.Text, fact.Label).ShouldBe(("97 %", "95%", FactLabel.Tariff));
        fact.Requirement.Text.ShouldContain("Wij verhogen");
    }

    [Fact]
    public void Build_AnswerThatNamesAnotherFormerValue_CorrectsNothing() =>
        Statement(
            Tariff,
            Nota("Wij verhogen het tarief voor nieuwe zorgaanbieders in hoofdstuk 4 van 90% naar 92%.")).Corrections.ShouldBeEmpty();

    [Fact]
    public void Build_PolicyThatSaysSoAlready_IsNotCorrected() =>
        Statement(Plan, Nota("De termijn voor het zorgplan in paragraaf 3.1 is aangepast naar zes weken.")).Corrections.ShouldBeEmpty();

    [Theory]
    [InlineData("Nee, de termijn voor het zorgplan in paragraaf 3.1 blijft zes weken.")]
    [InlineData(
        "Kunt u de termijn voor het zorgplan in paragraaf 3.1 aanpassen? Wij stellen voor dat deze wordt gewijzigd naar vier weken?")]
    [InlineData("De termijn wordt aangepast naar vier weken.")]
    [InlineData("De termijn waarbinnen de zorgaanbieder het zorgplan opstelt, is verkort van acht weken naar vier weken.")]
    [InlineData("Wij passen de termijn voor de jaarrekening in paragraaf 3.1 aan naar vier maanden.")]
    public void Build_WhatCorrectsNoRuleForSure_IsNotShownWithOne(string text) => Statement(Plan, Nota(text)).Corrections.ShouldBeEmpty();

    [Fact]
    public void Build_AnswerToAnotherRule_LeavesThisOneAlone()
    {
        var nota = Nota("Wij verhogen het tarief voor nieuwe zorgaanbieders in hoofdstuk 4 van 95% naar 97%.");

        Statement(Plan, nota).Corrections.ShouldBeEmpty();
        Statement(Ceiling, nota).Corrections.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Heuvelzorg", 2025, "wijkverpleging")]
    [InlineData("Polderzorg", 2024, "wijkverpleging")]
    [InlineData("Polderzorg", 2025, "geriatrische revalidatiezorg")]
    public void Build_QuestionsAndAnswersAboutAnotherPolicy_CorrectNothing(string insurer, int year, string careType) =>
        Statement(
            Plan,
            Nota("Wij passen de termijn voor het zorgplan in paragraaf 3.1 aan naar vier weken.") with
            {
                Insurer = insurer,
                Year = year,
                CareType = careType,
            })
            .Corrections.ShouldBeEmpty();

    [Fact]
    public void Build_AnswerThatIsShownWithItsRule_IsNoStatementOfItsOwn()
    {
        var cells = Table(Nota("De zorgaanbieder stelt het zorgplan in paragraaf 3.1 op binnen vier weken; de termijn is verkort."));

        cells.Statements.Count(statement => statement.Text.Contains("vier weken", StringComparison.Ordinal)).ShouldBe(0);
        cells.Statements.ShouldHaveSingleItem().Corrections.ShouldHaveSingleItem();
    }

    [Fact]
    public void Build_RuleOfTwoInsurersThatOneCorrects_IsNotTheSameForBoth()
    {
        var other = Policy with { Name = "ander.md", Insurer = "Heuvelzorg" };
        var corrected = Column("Polderzorg", Policy, Nota("Wij passen de termijn voor het zorgplan in paragraaf 3.1 aan naar vier weken."));

        ThemeTableBuilder.Build(Set, [Column("Polderzorg", Policy), Column("Heuvelzorg", other)], new ThemeTableOptions()).Shared[0]
            .ShouldHaveSingleItem();
        ThemeTableBuilder.Build(Set, [corrected, Column("Heuvelzorg", other)], new ThemeTableOptions()).Shared[0].ShouldBeEmpty();
    }

    private static PolicyText Nota(string text) => new(
        "nota.md",
        "Polderzorg",
        2025,
        "wijkverpleging",
        DocumentKind.QuestionsAndAnswers,
        $"# Nota van inlichtingen wijkverpleging 2025\n\n## Vraag 1\n\n{text}\n");

    private static ThemeCell Table(PolicyText nota) =>
        ThemeTableBuilder.Build(Set, [Column("Polderzorg", Policy, nota)], new ThemeTableOptions()).Rows[0][0];

    private static ThemeStatement Statement(string text, PolicyText nota) =>
        ThemeTableBuilder.Build(Set, [Column("Polderzorg", Policy, nota)], new ThemeTableOptions()).Rows
            .SelectMany(row => row[0].Statements).First(statement => string.Equals(statement.Text, text, StringComparison.Ordinal));

    private static ThemeColumn Column(string label, params IReadOnlyList<PolicyText> texts)
    {
        var read = texts.Select(text => text.Read()).ToList();
        return new ThemeColumn(label, [.. read.Select(entry => entry.Document)], [.. read.SelectMany(entry => entry.Requirements)]);
    }

    private sealed record PolicyText(string Name, string Insurer, int Year, string CareType, DocumentKind Kind, string Text)
    {
        public (DocumentSummary Document, IReadOnlyList<Requirement> Requirements) Read()
        {
            var document = ReadSide.Read(new SourceFile(Name, Name, Encoding.UTF8.GetBytes(Text)));
            document = document with
            {
                Metadata = document.Metadata with
                {
                    Validity = new YearRange(Year),
                    Insurer = Insurer,
                    CareTypes = [CareType],
                    Kind = Kind,
                },
            };
            var requirements = new RequirementExtractor().Extract(document);
            return (
                new DocumentSummary(document.Id, document.Source, document.Metadata, document.Sections.Count, requirements.Count),
                requirements);
        }
    }
}
