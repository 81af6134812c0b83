using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class CompoundSplitterTests
{
    private static readonly CompoundSplitter Splitter = new(["overeenkomst", "zorg", "plan", "wijk", "samenwerk", "patient", "vrag"]);

    [Theory]
    [InlineData("zorgovereenkomst", "zorg", "overeenkomst")]
    [InlineData("wijkplan", "wijk", "plan")]
    [InlineData("samenwerkingsplan", "samenwerk", "plan")]
    [InlineData("patientregister", "patient", "register")]
    public void Split_Compound_GivesModifierAndHead(string stem, string modifier, string head) =>
        Splitter.Split(stem).ShouldBe(new CompoundParts(modifier, head));

    [Theory]
    [InlineData("kwaliteitovereenkomst")]
    [InlineData("kwaliteitsovereenkomst")]
    public void Split_UnknownModifier_IsTheSameWithAndWithoutLinkingS(string stem) =>
        Splitter.Split(stem).ShouldBe(new CompoundParts("kwaliteit", "overeenkomst"));

    [Theory]
    [InlineData("aanvrag")]
    [InlineData("zorg")]
    public void Split_VerbWithParticleOrSimpleWord_IsNotCut(string stem) => Splitter.Split(stem).ShouldBeNull();
}
