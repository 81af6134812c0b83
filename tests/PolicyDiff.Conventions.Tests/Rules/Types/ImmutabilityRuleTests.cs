using PolicyDiff.Core.Documents;

namespace PolicyDiff.Conventions.Tests.Rules.Types;

public sealed class ImmutabilityRuleTests
{
    [Fact]
    public void Core_HoldsValuesThatDoNotChange() =>
        ImmutabilityRule.Violations(typeof(PolicyDocument).Assembly.GetTypes()).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound() =>
        ImmutabilityRule.Violations([typeof(Loose)]).ShouldBe([$"{typeof(Loose).FullName}.Title can be set."]);

    public sealed class Loose
    {
        public string Title { get; set; } = string.Empty;

        public string Author { get; init; } = string.Empty;
    }
}
