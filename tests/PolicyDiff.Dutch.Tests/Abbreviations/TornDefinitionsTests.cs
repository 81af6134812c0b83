using PolicyDiff.Dutch.Abbreviations;

namespace PolicyDiff.Dutch.Tests.Abbreviations;

public sealed class TornDefinitionsTests
{
    [Fact]
    public void Complete_WordsTornByColumns_TakesTheListedMeaning() =>
        TornDefinitions.Complete([], ["Behandeling en Gecombineerde plannen", "(GLI) van de leefstijlinterventie regio"])
            .ShouldBe([new Abbreviation("GLI", "gecombineerde leefstijlinterventie")]);

    [Theory]
    [InlineData("(GLI) van de leefstijlinterventie", "a word of the meaning stands nowhere")]
    [InlineData("GLI: gecombineerde leefstijlinterventie", "no brackets, no definition")]
    [InlineData("(QXQ) gecombineerde leefstijlinterventie", "the list does not know it")]
    public void Complete_WithoutEvidence_TakesNothing(string text, string why) => TornDefinitions.Complete([], [text]).ShouldBeEmpty(why);

    [Fact]
    public void Complete_DefinedInOnePiece_IsLeft() =>
        TornDefinitions.Complete(
            [new Abbreviation("GLI", "gezonde leefstijl inzet")], ["(GLI) gecombineerde leefstijlinterventie"]).ShouldBeEmpty();
}
