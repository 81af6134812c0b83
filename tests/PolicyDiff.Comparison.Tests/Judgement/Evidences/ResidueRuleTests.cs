using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class ResidueRuleTests
{
    [Fact]
    public void Find_SameWordsInAnotherOrder_LeavesNothing() =>
        Judged.Find(new ResidueRule(), "De praktijk behandelt diabetes.", "Diabetes behandelt de praktijk.").ShouldBe(["residue.none"]);

    [Fact]
    public void Find_OneWordOnOneSide_NamesIt() =>
        Judged.Find(new ResidueRule(), "De praktijk behandelt diabetes.", "De praktijk behandelt diabetes thuis.").ShouldBe(
        [
            "residue.most Content:  | thuis", "residue.share x0.33:  | thuis", "residue.run:  | thuis", "residue.any:  | thuis",
            "residue.one-side:  | thuis", "residue.near:  | thuis", "residue.by-likeness x0.91:  | thuis",
        ]);

    [Fact]
    public void Find_OneWordForAnother_LeavesBoth() =>
        Judged.Find(new ResidueRule(), "De praktijk behandelt diabetes.", "De praktijk behandelt hartfalen.").ShouldBe(
        [
            "residue.most Content: diabetes | hartfalen", "residue.least: diabetes | hartfalen", "residue.share: diabetes | hartfalen",
            "residue.run: diabetes | hartfalen", "residue.any: diabetes | hartfalen", "residue.both-sides: diabetes | hartfalen",
            "residue.near: diabetes | hartfalen", "residue.by-likeness x1.2: diabetes | hartfalen",
        ]);

    [Theory]
    [InlineData("De praktijk helpt.", "De praktijk helpt diabetes hartfalen reuma jicht astma eczeem migraine.", "residue.most", 5)]
    [InlineData("De praktijk helpt.", "De praktijk helpt diabetes hartfalen reuma jicht astma eczeem migraine.", "residue.run", 4)]
    public void Find_ManyWords_CountsUpToALimit(string left, string right, string name, double strength) =>
        new ResidueRule().Find(Judged.Pair(left, right))
            .Single(evidence => string.Equals(evidence.Name, name, StringComparison.Ordinal)).Strength.ShouldBe(strength);
}
