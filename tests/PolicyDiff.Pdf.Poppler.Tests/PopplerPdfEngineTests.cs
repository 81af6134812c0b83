using PolicyDiff.Core.Pdf;
using PolicyDiff.Testing;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class PopplerPdfEngineTests
{
    private readonly PopplerPdfEngine _engine = new();

    [SharedDataTheory]
    [InlineData("pdfs/broken/encrypted-password-is-password.pdf", "PD1201")]
    [InlineData("pdfs/broken/StackOverflow_Issue_1122.pdf", "PD1202")]
    [InlineData("pdfs/real/TK__2006-11__PVN.pdf", "PD1207")]
    public void Read_UnreadableFile_IsRefusedWithReason(string file, string code)
    {
        var read = _engine.Read(TestCorpus.SharedPathOf(file), file, PdfLimits.Default, CancellationToken.None);

        read.Content.ShouldBeNull();
        read.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
        read.Refusal.Location.ShouldNotBeNull().Path.ShouldBe(file);
    }

    [SharedDataFact]
    public void Read_FileThatHangsTheTools_IsTooSlow()
    {
        const string File = "pdfs/broken/GHOSTSCRIPT-691770-0.pdf";
        var limits = new PdfLimits { Time = TimeSpan.FromSeconds(3) };

        _engine.Read(TestCorpus.SharedPathOf(File), File, limits, CancellationToken.None).Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.TooSlow);
    }

    [SharedDataFact]
    public void Read_MorePagesThanAllowed_IsRefused()
    {
        const string File = "structure/pdf/001-a.pdf";

        var refusal = _engine.Read(TestCorpus.SharedPathOf(File), File, new PdfLimits { Pages = 5 }, CancellationToken.None).Refusal.ShouldNotBeNull();

        (refusal.Code, refusal.Arguments[0], refusal.Arguments[1]).ShouldBe((PdfEngineDiagnostics.TooManyPages, "19", "5"));
    }

    [SharedDataFact]
    public void Read_WordProcessorFile_HasPagesRunsLinksAndProperties()
    {
        const string File = "structure/pdf/001-a.pdf";

        var content = _engine.Read(TestCorpus.SharedPathOf(File), File, PdfLimits.Default, CancellationToken.None).Content.ShouldNotBeNull();

        content.Pages.Count.ShouldBe(19);
        content.Pages[0].Width.ShouldBe(595, 1);
        content.Pages[1].Links.ShouldContain(link => link.Page == 4);
        content.Pages[3].Runs.ShouldContain(run => run.Text.Trim() == "zorginkoopbeleid" && Math.Abs(run.FontSize - 10.5) < 0.5);
        content.Properties.Keys.ShouldContain("Producer");
    }

    [SharedDataFact]
    public void ReadDrawings_PageWithTable_HasLinesInBothDirections()
    {
        var drawings = _engine.ReadDrawings(TestCorpus.SharedPathOf("structure/pdf/001-a.pdf"), [14], PdfLimits.Default, CancellationToken.None);

        drawings.Keys.ShouldBe([14]);
        drawings[14].Rulings.ShouldContain(ruling => ruling.Horizontal && ruling.Box.Width > 400);
        drawings[14].Rulings.ShouldContain(ruling => !ruling.Horizontal && ruling.Box.Height > 100);
    }
}
