using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

public sealed class FolderRuleTests
{
    public static TheoryData<string> Projects => [.. Repository.Projects.Select(project => project.Name)];

    [Fact]
    public void Folders_HoldAtMost25Files() =>
        FolderRule.FullFolders(Repository.Files("src", "*.*").Concat(Repository.Files("tests", "*.*"))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_OfAProject_DoNotNeedEachOtherInACircle(string project) =>
        FolderRule.Circles(Repository.Files($"src/{project}", "*.cs")).ShouldBeEmpty();

    [Fact]
    public void FullFolders_BrokenSample_IsFound() =>
        FolderRule.FullFolders(Enumerable.Range(0, 26)
            .Select(i => new SourceFile($"src/A/{i}.cs", string.Empty))
            .Append(new SourceFile("src/B/0.cs", string.Empty)))
            .ShouldBe(["src/A holds 26 files."]);

    [Fact]
    public void Circles_BrokenSample_IsFound()
    {
        SourceFile[] files =
        [
            new("src/P/A/One.cs", "using P.B;\nnamespace P.A;\ninternal sealed class One { Two Other; }\n"),
            new("src/P/B/Two.cs", "using P.C;\nnamespace P.B;\ninternal sealed class Two { Three Other; }\n"),
            new("src/P/C/Three.cs", "using P.A;\nnamespace P.C;\npublic enum Three { One }\n"),
            new(
                "src/P/D/Four.cs",
                "using P.A;\nnamespace P.D;\n// Five\ninternal sealed class Four { string Five = \"Five\"; One Other; }\n"),
            new("src/P/E/Five.cs", "using P.D;\nnamespace P.E;\ninternal sealed class Five { Four Other; }\n"),
        ];

        FolderRule.Circles(files)
            .ShouldBe(["src/P/A and src/P/B need each other.", "src/P/B and src/P/C need each other."], ignoreOrder: true);
    }
}
