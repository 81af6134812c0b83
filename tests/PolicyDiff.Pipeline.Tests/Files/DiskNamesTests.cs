using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Tests.Files;

public sealed class DiskNamesTests : IDisposable
{
    private static readonly PathRules IgnoringCase = new(IgnoresCase: true);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_OtherCase_IsSpelledAsOnTheDisk()
    {
        var file = _folder.Write("Corpus/2025/Beleid.md");

        DiskNames.Of(Path.Combine(_folder.Path, "cORPUS", "2025", "BELEID.MD"), IgnoringCase).ShouldBe(file);
        DiskNames.Of(file, IgnoringCase).ShouldBe(file);
    }

    [Fact]
    public void Of_NameThatIsNotThere_StaysAsItIs()
    {
        _folder.Write("Corpus/a.md");

        DiskNames.Of(Path.Combine(_folder.Path, "corpus", "Weg", "b.md"), IgnoringCase)
            .ShouldBe(Path.Combine(_folder.Path, "Corpus", "Weg", "b.md"));
    }

    [Fact]
    public void Of_CaseCounts_StaysAsItIs()
    {
        _folder.Write("Corpus/a.md");
        var typed = Path.Combine(_folder.Path, "corpus", "a.md");

        DiskNames.Of(typed, new PathRules(IgnoresCase: false)).ShouldBe(typed);
    }
}
