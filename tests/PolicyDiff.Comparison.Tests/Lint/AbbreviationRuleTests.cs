namespace PolicyDiff.Comparison.Tests.Lint;

public sealed class AbbreviationRuleTests
{
    [Fact]
    public void Find_UsedTwiceAndNeverExplained_IsTold() =>
        LintedText.Found("# Beleid\n\nDe QRS keurt het plan. De aanbieder meldt dat bij de QRS.\n")
            .ShouldBe(["UndefinedAbbreviation: QRS"]);

    [Theory]
    [InlineData("De kwaliteitsraad scholing (KRS) keurt het plan. De aanbieder meldt dat bij de KRS.")]
    [InlineData("De QRS keurt het plan.")]
    [InlineData("De NZa keurt het plan. De aanbieder meldt dat bij de NZa, via VECOZO en VECOZO.")]
    [InlineData("Zie ECLI:QRSTU:2022:13897 en ECLI:QRSTU:2023:610.")]
    [InlineData("Het plan (QRS) is klaar. De aanbieder volgt het QRS.")]
    public void Find_ExplainedKnownOrOnce_IsLeftAlone(string text) => LintedText.Found($"# Beleid\n\n{text}\n").ShouldBeEmpty();

    [Fact]
    public void Find_TwoMeanings_QuotesBoth()
    {
        const string Text =
            "# Beleid\n\nHet samenwerkend verband wijkzorg (SVW) levert zorg.\n\nDe stichting voor welzijnswerk (SVW) helpt daarbij.\n";

        LintedText.Findings(Text).ShouldHaveSingleItem().Places.Count.ShouldBe(2);
        LintedText.Found(Text).ShouldBe(["AmbiguousAbbreviation: SVW / samenwerkend verband wijkzorg / stichting voor welzijnswerk"]);
    }

    [Fact]
    public void Find_OneMeaningInThePlural_IsOne() =>
        LintedText.Found("# Beleid\n\nHet wijkzorgteam (WZT) levert zorg.\n\nDe wijkzorgteams (WZT) werken samen.\n").ShouldBeEmpty();
}
