using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

public sealed class PathRuleTests
{
    // The log tells what was run on its day; it is not written anew when a tool moves.
    private const string Log = "docs/log.md";

    public static TheoryData<string> Pages =>
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
        .. Repository.Files("docs", "*.md").Select(file => file.Path).Where(path => path != Log),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_NamePathsThatExist(string path) => PathRule.Violations([Repository.File(path)], Repository.Exists).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound()
    {
        var page = new SourceFile("docs/adr/0001-x.md", """
            See [the table](../architecture.md#projects), [a page](../gone.md) and [elsewhere](https://example.org/x).
            `src/PolicyDiff.Core/` stands, `src/PolicyDiff.Gone/Gone.cs` does not; `tests/<Project>` is no path.
            """);
        HashSet<string> there = ["docs/architecture.md", "src/PolicyDiff.Core"];

        PathRule.Violations([page], there.Contains).ShouldBe(
        [
            "docs/adr/0001-x.md names docs/gone.md, which does not exist.",
            "docs/adr/0001-x.md names src/PolicyDiff.Gone/Gone.cs, which does not exist.",
        ]);
    }
}
