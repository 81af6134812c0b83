using PolicyDiff.Comparison.Judgement.Wordings;

namespace PolicyDiff.Comparison.Tests.Judgement.Wordings;

public sealed class WordingTests
{
    [Theory]
    [InlineData("De praktijk  meldt\u00a0dit.", "De praktijk meldt dit")]
    [InlineData("de praktijk meldt dit;", "De praktijk meldt dit:")]
    [InlineData("- De praktijk meldt dit,", "• De praktijk meldt dit")]
    [InlineData("Het ‘register’ is “open”.", "Het 'register' is \"open\".")]
    [InlineData("Het ‚register‛ is „open”.", "Het register‛ is open.")]
    [InlineData("De zorg\u00adverlener belt.", "De zorgverlener belt.")]
    [InlineData("De 24–uurs zorg.", "De 24-uurs zorg.")]
    [InlineData("De 24—uurs zorg.", "De 24‑uurs zorg.")]
    [InlineData("De ﬁets.", "De fiets.")]
    [InlineData("", ". ")]
    public void AreEqual_OnlyLayoutDiffers_IsTrue(string one, string other) => Wording.AreEqual(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("De praktijk meldt dit.", "De praktijk meldt dat.")]
    [InlineData("De praktijk meldt dit.", "De Praktijk meldt dit.")]
    [InlineData("De praktijk, meldt dit.", "De praktijk meldt dit.")]
    [InlineData("De praktijk meldt dit (nu).", "De praktijk meldt dit nu.")]
    public void AreEqual_WordOrSignInsideDiffers_IsFalse(string one, string other) => Wording.AreEqual(one, other).ShouldBeFalse();
}
