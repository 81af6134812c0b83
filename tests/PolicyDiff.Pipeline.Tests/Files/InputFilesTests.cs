using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Tests.Files;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_Folder_GivesReadableFilesBelowItInOrder()
    {
        _folder.Write("corpus/2025/b.md");
        _folder.Write("corpus/2025/a.pdf");
        _folder.Write("corpus/2022/c.md");
        _folder.Write("corpus/2022/foto.jpg");
        _folder.Write("corpus/README.md");
        _folder.Write("corpus/.git/d.md");

        Find("corpus").ShouldBe(["corpus/2022/c.md", "corpus/2025/a.pdf", "corpus/2025/b.md"]);
        _diagnostics.ShouldBeEmpty();
    }

    [UnixFact]
    public void Find_LinksInACircle_EndsAndGivesEachFileOnce()
    {
        _folder.Write("corpus/a.md");
        _folder.Write("corpus/onder/b.md");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "corpus", "onder", "boven"), Path.Combine(_folder.Path, "corpus"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "corpus", "zelf"), ".");

        Find("corpus").ShouldBe(["corpus/a.md", "corpus/onder/b.md"]);
        _diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Find_FilesToRefuse_AreFoundButNotOffered()
    {
        _folder.Write("corpus/oud.doc");

        new InputFiles(_folder.Shown, [".md"], refused: [".doc"])
            .Find(["corpus"], _diagnostics)
            .Single().ShownPath
            .ShouldBe("corpus/oud.doc");
    }

    [Fact]
    public void Find_FolderTooDeep_IsReported()
    {
        _folder.Write($"corpus/{string.Concat(Enumerable.Repeat("d/", 34))}a.md");
        _folder.Write("corpus/b.md");

        Find("corpus").ShouldBe(["corpus/b.md"]);
        _diagnostics.ShouldHaveSingleItem().Code.ShouldBe(PipelineDiagnostics.FolderTooDeep);
    }

    [Fact]
    public void Find_SameFileTwice_GivesItOnce()
    {
        _folder.Write("a.md");

        Find("a.md", ".", "./a.md", _folder.Path).ShouldBe(["a.md"]);
    }

    [Fact]
    public void Find_NamedFileOfAnyType_IsLeftToTheReaders()
    {
        _folder.Write("foto.jpg");
        _folder.Write("README.md");

        Find("foto.jpg", "README.md").ShouldBe(["README.md", "foto.jpg"]);
    }

    [Fact]
    public void Find_NoSuchPath_IsAnErrorAndTheOthersGoOn()
    {
        _folder.Write("a.md");

        Find("weg.md", "a.md").ShouldBe(["a.md"]);

        _diagnostics.ShouldHaveSingleItem()
            .ShouldBe(Diagnostic.Error(PipelineDiagnostics.NoSuchFile, new DiagnosticLocation("weg.md")), new CodeAndPlace());
    }

    [Fact]
    public void Find_FolderWithNothingToRead_IsAnError()
    {
        _folder.Write("leeg/foto.jpg");

        Find("leeg").ShouldBeEmpty();

        _diagnostics.ShouldHaveSingleItem().Code.ShouldBe(PipelineDiagnostics.NothingToRead);
    }

    [Fact]
    public void Find_CaseThatTheSystemIgnores_GivesThePathOnTheDisk()
    {
        _folder.Write("Corpus/2025/Beleid.md");
        var files = new InputFiles(_folder.Shown with { Rules = new PathRules(IgnoresCase: true) }, [".md"]);

        files.Find(["corpus", "CORPUS/2025/beleid.MD", Path.Combine(_folder.Path, "CORPUS")], _diagnostics)
            .ShouldHaveSingleItem().ShownPath.ShouldBe("Corpus/2025/Beleid.md");
        files.Shown("cORPUS").ShouldBe("Corpus");
        _diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Find_FolderAboveByItsAbsolutePath_IsShownAbsolute()
    {
        _folder.Write("leeg/x.jpg");
        var below = new ShownPaths(Path.Combine(_folder.Path, "leeg"));

        below.Of(_folder.Path, typedRelative: false).ShouldBe(PathRules.WithSlashes(_folder.Path));
        below.Of(_folder.Path, typedRelative: true).ShouldBe("..");
    }

    [Fact]
    public void Find_CircleOfLinks_Ends()
    {
        _folder.Write("a/x.md");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "terug"), _folder.Path);

        Find("a").ShouldContain("a/x.md");
    }

    private string[] Find(params string[] typed) =>
        [.. new InputFiles(_folder.Shown, [".md", ".pdf"]).Find(typed, _diagnostics).Select(file => file.ShownPath)];

    private sealed class CodeAndPlace : IEqualityComparer<Diagnostic>
    {
        public bool Equals(Diagnostic? x, Diagnostic? y) => (x?.Code, x?.Location) == (y?.Code, y?.Location);

        public int GetHashCode(Diagnostic obj) => obj.Code.GetHashCode(StringComparison.Ordinal);
    }
}
