using System.Diagnostics;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Tests.Files;

public sealed class OrdinaryFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_File_IsItsText() => OrdinaryFile.Text(_folder.Write("a.yaml", "één: 1"), "a.yaml").ShouldBe("één: 1");

    [UnixFact]
    public void Text_PipeOrDevice_IsEmptyAndDoesNotWait()
    {
        var pipe = Path.Combine(_folder.Path, "pijp.yaml");
        using (var make = Process.Start("mkfifo", [pipe]))
        {
            make.WaitForExit();
        }

        var link = Path.Combine(_folder.Path, "link.yaml");
        File.CreateSymbolicLink(link, pipe);

        foreach (var path in new[] { pipe, link, "/dev/zero" })
        {
            OrdinaryFile.Text(path, "x").ShouldBeEmpty();
            OrdinaryFile.Size(path).ShouldBe(0);
        }
    }

    [UnixFact]
    public void Text_LinksInACircle_SaysSo()
    {
        var (one, two) = (Path.Combine(_folder.Path, "een"), Path.Combine(_folder.Path, "twee"));
        File.CreateSymbolicLink(one, two);
        File.CreateSymbolicLink(two, one);

        Should.Throw<PolicyDiffException>(() => OrdinaryFile.Text(one, "een")).Diagnostic.Code.ShouldBe(PipelineDiagnostics.CannotOpen);
    }

    [Fact]
    public void CannotOpen_NameThatIsNoText_SaysSo() =>
        OrdinaryFile.CannotOpen(new FileNotFoundException(), "beleid-\uFFFD.md").Code.ShouldBe(PipelineDiagnostics.NameIsNoText);
}
