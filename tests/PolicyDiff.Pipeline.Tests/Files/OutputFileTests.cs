using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Tests.Files;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_NewFolder_MakesItAndLeavesNothingBeside()
    {
        var path = Path.Combine(_folder.Path, "nieuw", "rapport.md");

        OutputFile.Write(path, "nieuw/rapport.md", stream => stream.Write("tekst"u8));

        File.ReadAllText(path).ShouldBe("tekst");
        Directory.GetFiles(Path.GetDirectoryName(path)!).ShouldBe([path]);
    }

    [Fact]
    public void Write_WriterFailsHalfway_KeepsWhatWasThere()
    {
        var path = _folder.Write("rapport.md", "oud");

        Should.Throw<InvalidOperationException>(() => OutputFile.Write(path, "rapport.md", stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));

        File.ReadAllText(path).ShouldBe("oud");
        Directory.GetFiles(_folder.Path).ShouldBe([path]);
    }

    [Fact]
    public void Write_PlaceIsAFolder_SaysSo()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "rapport.md"));

        Should.Throw<PolicyDiffException>(() => OutputFile.Write(Path.Combine(_folder.Path, "rapport.md"), "rapport.md", _ => { }))
            .Diagnostic.Code.ShouldBe(PipelineDiagnostics.CannotWrite);
    }
}
