using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

public sealed class TypeNameRuleTests
{
    [Fact]
    public void Types_HaveANameOfTheirOwn() => TypeNameRule.Violations(TypeNameRule.TypesOf(Repository.Assemblies)).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound() =>
        TypeNameRule.Violations([("A", "Token"), ("B", "Token"), ("A", "Messages"), ("B", "Messages"), ("A", "Section")])
            .ShouldBe(["Token is in A and in B."]);
}
