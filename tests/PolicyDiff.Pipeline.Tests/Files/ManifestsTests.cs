using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Tests.Files;

public sealed class ManifestsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Diagnostic> _diagnostics = [];
    private ShownPaths _shown;

    public ManifestsTests() => _shown = _folder.Shown;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EntryFor_ManifestInFolderAbove_IsFoundByRelativePath()
    {
        _folder.Write("corpus/manifest.yaml", "2025/a.md");

        Entry("corpus/2025/a.md")!.Path.ShouldBe("2025/a.md");
        Entry("corpus/2025/b.md").ShouldBeNull();
    }

    [Fact]
    public void EntryFor_TwoManifests_TheNearestDecides()
    {
        _folder.Write("manifest.yaml", "corpus/a.md");
        _folder.Write("corpus/manifest.yaml", "b.md");

        Entry("corpus/a.md").ShouldBeNull();
        Entry("corpus/b.md").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EntryFor_OtherCaseThanTheFile_CountsWhereTheSystemIgnoresCase(bool ignoresCase)
    {
        _folder.Write("corpus/manifest.yaml", "2025/BELEID.md");
        _shown = _shown with { Rules = new PathRules(ignoresCase) };

        (Entry("corpus/2025/beleid.md") is not null).ShouldBe(ignoresCase);
    }

    [Fact]
    public void EntryFor_NoManifest_IsNull() => Entry("a.md").ShouldBeNull();

    [Fact]
    public void EntryFor_BrokenManifest_IsReportedOnce()
    {
        _folder.Write("manifest.yaml", "stuk");
        var manifests = new Manifests(
            _folder.Shown, (_, shown) => new ManifestReading([], [Diagnostic.Error("PD1300", new DiagnosticLocation(shown))]));

        foreach (var name in new[] { "a.md", "b.md", "c/d.md" })
        {
            manifests.EntryFor(new InputFile(Path.Combine(_folder.Path, name), name), _diagnostics).ShouldBeNull();
        }

        _diagnostics.ShouldHaveSingleItem().Location!.Path.ShouldBe("manifest.yaml");
    }

    private ManifestEntry? Entry(string name)
    {
        var manifests = new Manifests(_shown, (full, _) => new ManifestReading([new ManifestEntry { Path = File.ReadAllText(full) }], []));
        return manifests.EntryFor(new InputFile(Path.Combine(_folder.Path, name), name), _diagnostics);
    }
}
