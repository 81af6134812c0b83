using PolicyDiff.Tools.Corpora;

namespace PolicyDiff.Tools.Tests;

public sealed class LargeCorpusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policydiff-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_Twice_GivesTheSameFiles()
    {
        LargeCorpus.Write(Path.Combine(_folder, "one"), 6);
        LargeCorpus.Write(Path.Combine(_folder, "two"), 6);

        Contents("one").Count.ShouldBe(7);
        Contents("two").ShouldBe(Contents("one"));
    }

    [Fact]
    public void Write_TwoYears_ShareAboutTwoRulesInThree()
    {
        LargeCorpus.Write(_folder, 4);

        var earlier = Lines("2022/verzekeraar-0001/wijkverpleging.md");
        var later = Lines("2025/verzekeraar-0001/wijkverpleging.md");

        earlier.Intersect(later, StringComparer.Ordinal).Count().ShouldBeInRange(earlier.Count / 3, earlier.Count * 3 / 4);
    }

    private List<string> Contents(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(_folder, folder), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    private List<string> Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(_folder, file)).Where(static line => line.Length > 0 && line[0] != '#')];
}
