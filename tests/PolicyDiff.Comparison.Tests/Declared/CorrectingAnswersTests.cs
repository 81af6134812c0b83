using System.Globalization;
using System.Text;
using PolicyDiff.Comparison.Declared;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Extraction;

namespace PolicyDiff.Comparison.Tests.Declared;

public sealed class CorrectingAnswersTests
{
    private const string Plan = "De zorgaanbieder stelt het zorgplan op binnen zes weken na de start van de zorg.";
    private const string PlanNow = "De zorgaanbieder stelt het zorgplan op binnen vier weken na de start van de zorg.";

    [Theory]
    [InlineData("Wij passen de termijn voor het zorgplan in paragraaf 3.1 aan naar vier weken.")]
    [InlineData("Ja. De termijn voor het zorgplan in paragraaf 3.1 is aangepast naar vier weken.")]
    [InlineData("In paragraaf 3.1 moet staan dat het zorgplan binnen vier weken is opgesteld.")]
    [InlineData("U leest in paragraaf 3.1 vier weken in plaats van zes weken voor het zorgplan.")]
    public void Check_AnswerThatCorrects_IsAnAnnouncementAboutThePolicy(string answer)
    {
        var declaration = Check($"## Vraag 1\n\nVraag: Is zes weken niet lang?\n\nAntwoord: {answer}", PlanNow).Declarations
            .ShouldHaveSingleItem();

        declaration.Status.ShouldBe(DeclarationStatus.Confirmed);
        declaration.FoundIn.ShouldHaveSingleItem().Text.ShouldBe(PlanNow);
    }

    [Fact]
    public void Check_PolicyThatDoesNotFollowTheAnswer_IsNotFoundAndSaysWhatStandsThere()
    {
        var declaration = Check(
            "## Vraag 1\n\nAntwoord: Wij passen de termijn voor het zorgplan in paragraaf 3.1 aan naar vier weken.",
            Plan).Declarations.ShouldHaveSingleItem();

        declaration.Status.ShouldBe(DeclarationStatus.NotFound);
        declaration.Reason.ShouldContain("zes weken");
        declaration.Text.ShouldStartWith("Wij passen");
    }

    [Theory]
    [InlineData("Vraag: Kunt u de termijn in paragraaf 3.1 aanpassen? Wij stellen voor dat deze wordt gewijzigd?")]
    [InlineData("Antwoord: Nee, de termijn in paragraaf 3.1 blijft zes weken.")]
    [InlineData("Antwoord: Het zorgkantoor kan de termijn in paragraaf 3.1 nog wijzigen.")]
    public void Check_QuestionsAndAnswersThatCorrectNothing_AnnounceNothing(string text) =>
        Check($"## Vraag 1\n\n{text}", PlanNow).Declarations.ShouldBeEmpty();

    [Fact]
    public void Check_RowOfQuestionAndAnswer_IsReadInItsLastCell()
    {
        var declaration = Check(
            "## Vragen\n\n| Nr | Vraag | Antwoord |\n|---|---|---|\n| 1 | Is zes weken niet lang? | De termijn voor het zorgplan in paragraaf 3.1 is verkort naar vier weken. |",
            PlanNow).Declarations
            .ShouldHaveSingleItem();

        declaration.Text.ShouldBe("De termijn voor het zorgplan in paragraaf 3.1 is verkort naar vier weken.");
        declaration.Status.ShouldBe(DeclarationStatus.Confirmed);
    }

    [Fact]
    public void Check_AnswersWithoutListInThePolicy_ClaimNothingAboutWhatIsNotAnnounced() =>
        Check("## Vraag 1\n\nAntwoord: De termijn voor het jaarverslag in paragraaf 3.2 is aangepast.", PlanNow).Undeclared.ShouldBeEmpty();

    [Fact]
    public void Compare_RuleThatAnAnswerCorrects_SaysSoAtItsChange()
    {
        var set = Compare(
            "## Vraag 1\n\nAntwoord: De termijn voor het zorgplan in paragraaf 3.1 is aangepast naar vier weken.",
            Plan.Replace("zes", "acht", StringComparison.Ordinal));

        var caveat = set.Changes.Single(change => change.Kind == ChangeKind.Modified).Caveat.ShouldNotBeNull();
        caveat.ShouldContain("nota van inlichtingen");
        caveat.ShouldContain("aangepast naar vier weken.");
    }

    [Theory]
    [InlineData("Antwoord: Nee, de termijn in paragraaf 3.1 blijft acht weken.")]
    [InlineData("Antwoord: De termijn voor het zorgplan in paragraaf 3.1 is aangepast naar acht weken.")]
    public void Compare_AnswerThatCorrectsNothing_IsNotSaidAtAChange(string answer) =>
        Compare($"## Vraag 1\n\n{answer}", Plan.Replace("zes", "acht", StringComparison.Ordinal))
            .Changes
            .ShouldNotContain(change => change.Caveat != null && change.Caveat.Contains("nota van inlichtingen", StringComparison.Ordinal));

    private static DeclarationSet Check(string questions, string now) =>
        DeclaredChecker.Check(Compare(questions, now), CultureInfo.GetCultureInfo("nl-NL"));

    private static ChangeSet Compare(string questions, string now)
    {
        var left = Editions.Policy(2024, $"## 3 Eisen\n\n### 3.1 Kwaliteit\n\n{Plan}");
        var right = Editions.Policy(2025, $"## 3 Eisen\n\n### 3.1 Kwaliteit\n\n{now}");
        var answers = Answers(questions);
        right = right with
        {
            Documents = [.. right.Documents, .. answers.Documents],
            Requirements = [.. right.Requirements, .. answers.Requirements],
        };
        return new Comparer().Compare(left, right, new ComparisonOptions());
    }

    private static ComparisonSide Answers(string questions)
    {
        var file = new SourceFile(
            "nota.md", "nota.md", Encoding.UTF8.GetBytes($"# Nota van inlichtingen wijkverpleging 2025\n\n{questions}\n"));
        var document = ReadSide.Read(file);
        document = document with
        {
            Metadata = document.Metadata with
            {
                Validity = new YearRange(2025),
                Insurer = "Polderzorg",
                CareTypes = ["wijkverpleging"],
                Kind = DocumentKind.QuestionsAndAnswers,
            },
        };
        var requirements = new RequirementExtractor().Extract(document);
        return new ComparisonSide(
            "nota.md",
            [new DocumentSummary(document.Id, document.Source, document.Metadata, document.Sections.Count, requirements.Count)],
            requirements);
    }
}
