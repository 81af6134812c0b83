using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

public sealed class FileLengthRuleTests
{
    [Fact]
    public void Files_HoldOneIdea() =>
        FileLengthRule.Violations(Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound() =>
        FileLengthRule.Violations([new SourceFile("Long.cs", new string('\n', 401)), new SourceFile("Short.cs", new string('\n', 400))])
            .ShouldBe(["Long.cs has 401 lines."]);
}
