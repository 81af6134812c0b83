using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
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

    [Theory]
    [InlineData("bestand/map/rapport.md")]
    [InlineData("NAME")]
    public void Write_PlaceThatCannotBe_SaysSo(string name)
    {
        _folder.Write("bestand");
        var path = Path.Combine(_folder.Path, name.Replace("NAME", new string('a', 241), StringComparison.Ordinal));

        Should.Throw<PolicyDiffException>(() => OutputFile.Write(path, "x", _ => { })).Diagnostic.Code
            .ShouldBe(PipelineDiagnostics.CannotWrite);
        Directory.GetFiles(_folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public void Write_LongestNameThereIs_IsWritten()
    {
        var path = Path.Combine(_folder.Path, new string('a', 237) + ".md");

        OutputFile.Write(path, "x", stream => stream.Write("tekst"u8));

        File.ReadAllText(path).ShouldBe("tekst");
    }

    [UnixFact]
    public void Write_Link_StaysAndWhatItLeadsToIsWritten()
    {
        var target = _folder.Write("doel.md", "oud");
        var link = Path.Combine(_folder.Path, "link.md");
        File.CreateSymbolicLink(link, target);

        OutputFile.Write(link, "link.md", stream => stream.Write("nieuw"u8));

        File.ReadAllText(target).ShouldBe("nieuw");
        new FileInfo(link).LinkTarget.ShouldBe(target);
    }

    [UnixFact]
    public void Write_Device_IsRefusedAndLeftAlone()
    {
        Should.Throw<PolicyDiffException>(() => OutputFile.Write("/dev/null", "/dev/null", _ => { }))
            .Diagnostic.Code.ShouldBe(PipelineDiagnostics.OutputIsDevice);
        new FileInfo("/dev/null").Length.ShouldBe(0);
    }
}
