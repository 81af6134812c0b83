using PolicyDiff.Conventions.Tests.Rules.Projects;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

public sealed class NameRuleTests
{
    [Fact]
    public void Types_AreNamedForTheirIdea() =>
        NameRule.Violations(RegistrationRule.Types(Repository.Assemblies).Select(type => type.Name)).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound() =>
        NameRule.Violations(["StringUtils", "Commonplace", "IndexManager"])
            .ShouldBe(["StringUtils names no idea.", "IndexManager names no idea."]);
}
