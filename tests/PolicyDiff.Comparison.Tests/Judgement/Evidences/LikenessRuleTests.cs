using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class LikenessRuleTests
{
    private const string Ten = "een twee drie vier vijf zes zeven acht negen tien";

    [Theory]
    [InlineData("groen gras groeit", "groen gras groeit", "likeness.words", "likeness.order", "likeness.near")]
    [InlineData("groen gras groeit", "groeit groen gras", "likeness.words", "likeness.order x0.67")]
    [InlineData("groen gras groeit", "blauwe lucht waait", "")]
    [InlineData(
        "groen gras groeit snel",
        "groen gras bloeit",
        "likeness.words x0.57",
        "likeness.order x0.57",
        "likeness.length x0.29",
        "likeness.other-length")]
    [InlineData(
        "gras gras gras gras gras",
        "gras gras gras gras riet riet",
        "likeness.words x0.73",
        "likeness.order x0.73",
        "likeness.length x0.18")]
    public void Find_Texts_TellsHowAlikeTheyAre(string left, string right, params string[] expected) =>
        Judged.Find(new LikenessRule(), left, right).ShouldBe(expected.Where(text => text.Length > 0));

    [Fact]
    public void Find_FullStops_AreNoWords() =>
        Judged.Find(new LikenessRule(), "groen gras groeit.", "groen gras groeit").ShouldContain("likeness.words");

    [Fact]
    public void Find_OneWordOfTenDiffers_IsNear() =>
        Judged.Find(new LikenessRule(), Ten, Ten.Replace("tien", "elf", StringComparison.Ordinal)).ShouldContain("likeness.near");
}
