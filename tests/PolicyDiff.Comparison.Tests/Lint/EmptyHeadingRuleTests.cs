namespace PolicyDiff.Comparison.Tests.Lint;

public sealed class EmptyHeadingRuleTests
{
    [Fact]
    public void Find_HeadingWithoutText_IsTold() =>
        LintedText.Found("# Beleid\n\nTekst.\n\n## 1 Leeg\n\n## 2 Vol\n\nTekst.\n").ShouldBe(["EmptyHeading: 1 Leeg"]);

    [Fact]
    public void Find_HeadingWithHeadingsBelowAndTitle_AreNone() =>
        LintedText.Found("# Beleid\n\n## 1 Boven\n\n### 1.1 Onder\n\nTekst.\n").ShouldBeEmpty();
}
