using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

public sealed class NamespaceRuleTests
{
    [Fact]
    public void Sources_AreNamedForTheirPlace() => NamespaceRule.Violations(Repository.Files("src", "*.cs")).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound() =>
        NamespaceRule.Violations([new SourceFile(
            "src/PolicyDiff.Core/Changes/Change.cs",
            "namespace PolicyDiff.Core;\n\npublic sealed record Change;\npublic enum ChangeKind;\n")]).ShouldBe(
        [
            "src/PolicyDiff.Core/Changes/Change.cs says PolicyDiff.Core, not PolicyDiff.Core.Changes.",
            "src/PolicyDiff.Core/Changes/Change.cs holds the public type ChangeKind.",
        ]);
}
