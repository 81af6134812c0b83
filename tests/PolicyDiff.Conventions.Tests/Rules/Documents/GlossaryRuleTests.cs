using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Documents;

public sealed class GlossaryRuleTests
{
    [Fact]
    public void Glossary_NamesWhatTheCodeNames() =>
        GlossaryRule.Violations(Repository.File("docs/glossary.md"), Repository.Files("src", "*.cs")).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound()
    {
        var glossary = new SourceFile(
            "g.md", "| eis | `Requirement` | A unit. |\n| kop | `Header`, `Section` | A heading. |\n| eis | `Section` | Another. |\n");

        GlossaryRule.Violations(glossary, [new SourceFile("a.cs", "record Requirement; record Section;")])
            .ShouldBe(["The code knows no Header.", "eis has 2 rows."]);
    }
}
