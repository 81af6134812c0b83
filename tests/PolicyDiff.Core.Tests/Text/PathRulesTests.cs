using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Text;

public sealed class PathRulesTests
{
    [Theory]
    [InlineData(true, "Corpus/A.md", "corpus/a.md", true)]
    [InlineData(false, "Corpus/A.md", "corpus/a.md", false)]
    [InlineData(false, "corpus/a.md", "corpus/a.md", true)]
    [InlineData(true, "corpus/a.md", "corpus/b.md", false)]
    public void AreSame_Case_CountsAsTheSystemSays(bool ignoresCase, string left, string right, bool same)
    {
        new PathRules(ignoresCase).AreSame(left, right).ShouldBe(same);
        new HashSet<string>([left], new PathRules(ignoresCase).Comparer).Contains(right).ShouldBe(same);
    }

    [Theory]
    [InlineData(false, "corpus/2025/a.md", "corpus", true)]
    [InlineData(false, "corpus/2025/a.md", "corpus/", true)]
    [InlineData(false, "corpus", "corpus", false)]
    [InlineData(false, "corpus2/a.md", "corpus", false)]
    [InlineData(false, "Corpus/a.md", "corpus", false)]
    [InlineData(true, "Corpus/a.md", "corpus", true)]
    [InlineData(false, "/a.md", "/", true)]
    [InlineData(true, "C:/map/a.md", "c:/", true)]
    [InlineData(false, "../a.md", "..", true)]
    public void IsBelow_FolderOfTheSamePath_Counts(bool ignoresCase, string path, string folder, bool below) =>
        new PathRules(ignoresCase).IsBelow(path, folder).ShouldBe(below);

    [Fact]
    public void WithSlashes_SeparatorOfThisSystem_BecomesASlash() =>
        PathRules.WithSlashes(Path.Combine("corpus", "2025", "a.md")).ShouldBe("corpus/2025/a.md");
}
