using PolicyDiff.Extraction.Roles;
using PolicyDiff.Extraction.Roles.Evidences;

namespace PolicyDiff.Extraction.Tests.Roles;

public sealed class RoleWeightsTests
{
    [Fact]
    public void Probability_NoEvidence_IsThatOfTheIntercept() =>
        RoleWeights.Parse([["intercept", "0"], ["sign.PAY", "2"]]).Probability([]).ShouldBe(0.5);

    [Fact]
    public void Probability_UnknownEvidence_CountsForNothing() =>
        RoleWeights.Parse([["intercept", "0"]]).Probability([new RoleEvidence("word.onbekend")]).ShouldBe(0.5);

    [Fact]
    public void Probability_WeighedEvidence_RaisesIt() =>
        RoleWeights.Parse([["intercept", "0"], ["sign.PAY", "2"]]).Probability([new RoleEvidence("sign.PAY")]).ShouldBe(0.881, 0.001);

    [Fact]
    public void Parse_NoIntercept_SaysWhatIsMissing() =>
        Should.Throw<FormatException>(() => RoleWeights.Parse([["sign.PAY", "2"]])).Message.ShouldContain("intercept");

    [Theory]
    [InlineData("De NZa en Zilveren Kruis spreken af", "de nza en wij spreken af")]
    [InlineData("We vergoeden", "wij vergoeden")]
    [InlineData("CZ groep koopt in", "wij koopt in")]
    public void Words_NameOfAnInsurer_IsWij(string text, string expected) => string.Join(' ', UnitWords.Of(text)).ShouldBe(expected);
}
