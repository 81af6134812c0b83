using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Tests;

public sealed class PdfPigPdfEngineTests : PdfEngineContract, IDisposable
{
    private readonly PdfPigPdfEngine _engine = new();

    protected override IPdfEngine Engine => _engine;

    public void Dispose() => _engine.Dispose();

    [SharedDataFact]
    public void Read_Scan_TellsWhereItsPicturesAre()
    {
        var pages = WholePdf.Of(Open(TestCorpus.SharedPathOf("structure/pdf/001-d.pdf"), PdfLimits.Default)).PagesRead();

        pages.ShouldAllBe(
            page => page.Pictures.Count == 1 && page.Pictures[0].Width > page.Width * 0.9 && page.Pictures[0].Height > page.Height * 0.9);
    }

    [SharedDataFact]
    public void Read_LittleMemory_IsTooLarge() =>
        Open(TestCorpus.SharedPathOf("structure/pdf/001-d.pdf"), new PdfLimits { MemoryBytes = 8L << 20 }).Read(Nothing)
            .Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.TooLarge);
}
