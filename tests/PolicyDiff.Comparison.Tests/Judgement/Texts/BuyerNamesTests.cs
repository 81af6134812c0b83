using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Documents;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

public sealed class BuyerNamesTests
{
    private static readonly BuyerNames Names = BuyerNames.Of([Of("Zorg en Welzijn"), Of("Polderzorg"), Of("polderzorg"), Of(null)]);

    [Theory]
    [InlineData("Zorg en Welzijn betaalt de rekening.", "verzekeraar betaalt de rekening .")]
    [InlineData("De rekening gaat naar Zorg en Welzijn Groep of Polderzorg.", "de rekening gaat naar verzekeraar of verzekeraar .")]
    [InlineData("Zorg en toezicht, Polderzorgen.", "zorg en toezicht , polderzorgen .")]
    public void Of_NameOfAnInsurer_IsOneWord(string text, string words) =>
        string.Join(' ', JudgedText.Of(text, DutchLexicon.Default, Names).Words).ShouldBe(words);

    [Fact]
    public void Of_NameOfAnInsurer_KeepsItsPlace()
    {
        var text = JudgedText.Of("Dan belt Zorg en Welzijn u.", DutchLexicon.Default, Names);

        text.Spans[2].In(text.Raw).ShouldBe("Zorg en Welzijn");
    }

    [Fact]
    public void For_SidesWithoutInsurer_IsTheJudgeOfTheProgram() =>
        PairJudge.For(Some.Texts(2024, "Een."), Some.Texts(2025, "Twee.")).ShouldBeSameAs(PairJudge.Default);

    [Fact]
    public void Compare_InsurerByNameAgainstWij_IsTheSameParty()
    {
        var (left, right) =
            (Side(2024, "Wij betalen de factuur van de praktijk binnen dertig dagen."), Side(
                2025, "Zorg en Welzijn betaalt de factuur van de praktijk binnen dertig dagen."));

        Some.Compare(left, right).Changes.ShouldAllBe(change => !change.Substantive);
    }

    private static Core.Changes.ComparisonSide Side(int year, string text) =>
        Some.Side(Of("Zorg en Welzijn", year), Some.Requirement(text));

    private static DocumentSummary Of(string? insurer, int year = 2025)
    {
        var document = Some.Document($"beleid-{year}", year);
        return document with { Metadata = document.Metadata with { Insurer = insurer } };
    }
}
