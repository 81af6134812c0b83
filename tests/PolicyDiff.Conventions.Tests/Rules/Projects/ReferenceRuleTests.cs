using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Projects;

public sealed class ReferenceRuleTests
{
    private const string Sample = """
        | Project | Question | May reference | Packages |
        |---|---|---|---|
        | `PolicyDiff.Core` | What? | nothing | none |
        | `PolicyDiff.Reporting` | How? | `PolicyDiff.Core` | none |
        | `PolicyDiff.Gone` | Where? | nothing | none |
        """;

    [Fact]
    public void Projects_ReferenceWhatTheTableAllows() =>
        ReferenceRule.Violations(Repository.Projects, ReferenceRule.Table(Repository.File("docs/architecture.md").Text)).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound()
    {
        ProjectFile[] projects =
        [
            new("PolicyDiff.Core", "PolicyDiff.Core", [], ["Markdig"]),
            ProjectFile.Parse(new SourceFile(
                "src/PolicyDiff.Reporting/PolicyDiff.Reporting.csproj",
                """<Project><ItemGroup><ProjectReference Include="../PolicyDiff.Core/PolicyDiff.Core.csproj" /><ProjectReference Include="..\PolicyDiff.Cli\PolicyDiff.Cli.csproj" /></ItemGroup></Project>""")),
            new("PolicyDiff.New", "PolicyDiff.New", [], []),
        ];

        ReferenceRule.Violations(projects, ReferenceRule.Table(Sample)).ShouldBe(
        [
            "PolicyDiff.Gone has a row but no project.",
            "PolicyDiff.Core may not reference Markdig.",
            "PolicyDiff.Reporting may not reference PolicyDiff.Cli.",
            "PolicyDiff.New has no row in the table.",
        ]);
    }
}
