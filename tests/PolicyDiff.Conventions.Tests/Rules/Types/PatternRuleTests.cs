using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Types;

public sealed class PatternRuleTests
{
    [Fact]
    public void Patterns_HaveNoLimitByTheClock() => PatternRule.Violations(Repository.Files("src", "*.cs")).ShouldBeEmpty();

    [Theory]
    [InlineData("[GeneratedRegex(@\"x\", RegexOptions.CultureInvariant, 1000)]")]
    [InlineData("new Regex(x, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));")]
    [InlineData("new(x, RegexOptions.CultureInvariant,\n    Patience);")]
    public void Violations_BrokenSample_AreFound(string code) =>
        PatternRule.Violations(
            [new SourceFile("a.cs", code), new SourceFile(
                "b.cs", "[GeneratedRegex(@\"x\", RegexOptions.CultureInvariant)] new Regex(x, RegexOptions.IgnoreCase);")])
            .ShouldHaveSingleItem().ShouldStartWith("a.cs");
}
