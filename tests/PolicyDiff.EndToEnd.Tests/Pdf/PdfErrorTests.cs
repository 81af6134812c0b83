using PolicyDiff.Cli.Parsing;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Testing.Pdf;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests.Pdf;

/// <summary>PDF files that cannot be read, on machines with and without the programs that read them.</summary>
public sealed class PdfErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Show_NothingInThePath_ReadsPdfAllTheSame()
    {
        var file = TestCorpus.PathOf("corpus/2025/polderzorg/wijkverpleging-2025.pdf");

        var with = await RealProcess.RunAsync(_folder.Path, path: null, "show", file, "--format", "json");
        var without = await RealProcess.RunAsync(_folder.Path, path: _folder.Path, "show", file, "--format", "json");

        without.ExitCode.ShouldBe(ExitCodes.Done);
        without.Output.ShouldBe(with.Output);
    }

    [Fact]
    public async Task Ingest_EngineRefuses_KeepsItsReason()
    {
        _folder.Write("geheim.pdf", "%PDF-1.4");

        var run = await CliRun.InAsync(
            _folder.Path, environment => environment with { PdfEngine = new RefusingEngine() }, "ingest", "geheim.pdf");

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        run.Error.ShouldStartWith("geheim.pdf: fout PD1201");
    }

    [SharedDataFact]
    public async Task Ingest_EncryptedFile_IsRefusedWithAReason()
    {
        var run = await CliRun.InAsync(_folder.Path, "ingest", TestCorpus.SharedPathOf("pdfs/broken/encrypted-password-is-password.pdf"));

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        run.Error.ShouldContain("encrypted-password-is-password.pdf: fout PD12");
    }

    private sealed class RefusingEngine : IPdfEngine
    {
        public string Id => "refusing";

        public string Version => "1";

        public PdfEngineStatus Check() => new(true, "1", []);

        public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) =>
            new GivenPdf(new PdfReadResult(null, Diagnostic.Error("PD1201", new DiagnosticLocation(shownPath))));
    }
}
