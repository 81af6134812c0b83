using PolicyDiff.Conventions.Tests.Rules.Projects;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Types;

public sealed class PublicSurfaceRuleTests
{
    [Fact]
    public void PublicMembers_ExposeNoTypeOfAPackage() =>
        PublicSurfaceRule.Violations(RegistrationRule.Types(Repository.Assemblies)).Distinct().ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound() =>
        PublicSurfaceRule.Violations([typeof(Leaky)]).ShouldBe([$"{typeof(Leaky).FullName}.Attributes exposes Xunit.FactAttribute."]);

    public sealed class Leaky
    {
        public static IReadOnlyList<FactAttribute> Attributes() => [];
    }
}
