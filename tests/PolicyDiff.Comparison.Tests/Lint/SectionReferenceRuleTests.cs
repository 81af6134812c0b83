using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Lint;

namespace PolicyDiff.Comparison.Tests.Lint;

public sealed class SectionReferenceRuleTests
{
    private const string Sections =
        "\n\n## 2 Tarieven\n\nHet tarief bedraagt € 61,20 per uur.\n\n## 3 Scholing\n\nElke praktijk moet het scholingsplan aanleveren in het vaste format.\n\n## 4 Geschillen\n\nEen geschil gaat naar de rechter.\n\n## 5 Regio\n\nDe regio maakt een beeld van de wijken.\n";

    [Fact]
    public void Find_SectionThatDoesNotExist_IsTold() =>
        LintedText.Found($"# Beleid\n\n## 1 Samenwerking\n\nWat hiervoor nodig is, staat in paragraaf 9.4.{Sections}")
            .ShouldBe(["DanglingReference: paragraaf 9.4"]);

    [Theory]
    [InlineData("De voorwaarden van de regeling staan in paragraaf 9.4.")]
    [InlineData("In het algemene inkoopbeleid (hoofdstuk 9) staan de voorwaarden.")]
    [InlineData("Wat hiervoor nodig is, staat in bijlage 4.")]
    public void Find_ReferenceToAnotherPaper_IsLeftAlone(string text) =>
        LintedText.Found($"# Beleid\n\n## 1 Samenwerking\n\n{text}{Sections}").ShouldBeEmpty();

    [Fact]
    public void Find_QuestionsAndAnswers_ReferToThePolicy() =>
        LintedText.Findings(
            DocumentKind.QuestionsAndAnswers, $"# Vragen\n\n## 1 Samenwerking\n\nDit staat in paragraaf 9.4.{Sections}").ShouldBeEmpty();

    [Fact]
    public void Find_AttachmentThatIsMissingAmongOthers_IsTold() =>
        LintedText.Found(
            $"# Beleid\n\n## 1 Samenwerking\n\nWat hiervoor nodig is, staat in bijlage 4.{Sections}\n## Bijlage 1 Begrippen\n\nEen begrip.\n")
            .ShouldBe(["DanglingReference: bijlage 4"]);

    [Fact]
    public void Find_WordsThatStandElsewhere_NamesBothPlaces()
    {
        var finding =
            LintedText.Findings($"# Beleid\n\n## 1 Samenwerking\n\nZie paragraaf 2 voor het aanleveren van het scholingsplan.{Sections}")
                .ShouldHaveSingleItem();

        finding.Kind.ShouldBe(LintKind.WrongReference);
        finding.Places.Select(place => (place.Role, place.Citation.SectionNumber))
            .ShouldBe([(LintPlaceRole.Here, "1"), (LintPlaceRole.Target, "2"), (LintPlaceRole.Meant, "3")]);
    }

    [Theory]
    [InlineData("Zie paragraaf 3 voor het aanleveren van het scholingsplan.")]
    [InlineData("Zie paragraaf 2 voor het tarief en het aanleveren van het scholingsplan.")]
    [InlineData("Zie paragraaf 2 voor de ziekenhuisverplaatste behandelingen.")]
    public void Find_TargetHoldsAWordOrNoOtherDoes_IsLeftAlone(string text) =>
        LintedText.Found($"# Beleid\n\n## 1 Samenwerking\n\n{text}{Sections}").ShouldBeEmpty();
}
