using PolicyDiff.Core.Pdf;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Pdf;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class PopplerPdfEngineTests : PdfEngineContract
{
    protected override IPdfEngine Engine { get; } = new PopplerPdfEngine();

    [SharedDataFact]
    public void Read_FileThatExhaustsTheStack_IsBroken() =>
        Open(TestCorpus.SharedPathOf("pdfs/broken/StackOverflow_Issue_1122.pdf"), PdfLimits.Default).Read(Nothing).Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.Broken);

    [SharedDataFact]
    public void Read_FileThatHangsTheTools_IsTooSlow()
    {
        var limits = new PdfLimits { Time = TimeSpan.FromSeconds(3) };

        Open(TestCorpus.SharedPathOf("pdfs/broken/GHOSTSCRIPT-691770-0.pdf"), limits).Read(Nothing).Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.TooSlow);
    }

    [SharedDataFact]
    public void Read_WordProcessorFile_HasPagesRunsLinksAndProperties()
    {
        var read = WholePdf.Of(Open(TestCorpus.SharedPathOf("structure/pdf/001-a.pdf"), PdfLimits.Default));

        read.Pages.Count.ShouldBe(19);
        read.Pages[0].Width.ShouldBe(595, 1);
        read.Pages[1].Links.ShouldContain(link => link.Page == 4);
        read.Pages[3].Runs.ShouldContain(run => run.Text.Trim() == "zorginkoopbeleid" && Math.Abs(run.Style.Size - 10.5) < 0.5);
        read.Content.ShouldNotBeNull().Properties.Keys.ShouldContain("Producer");
    }

    [SharedDataFact]
    public void Read_PageWithTable_HasLinesInBothDirections()
    {
        var rulings = WholePdf.Of(Open(TestCorpus.SharedPathOf("structure/pdf/001-a.pdf"), PdfLimits.Default)).PagesRead()[13].Drawings.Rulings;

        rulings.ShouldContain(ruling => ruling.Horizontal && ruling.Box.Width > 400);
        rulings.ShouldContain(ruling => !ruling.Horizontal && ruling.Box.Height > 100);
    }

    [SharedDataTheory]
    [InlineData("structure/pdf/003-a-tagged-outline.pdf", 50)]
    [InlineData("pdfs/real/20200519-Programma-van-Eisen-def.pdf", 24)]
    public void Read_TaggedFile_HasTheTextOfItsHeadingsAndOfAllElse(string path, int headings)
    {
        var read = WholePdf.Of(Open(TestCorpus.SharedPathOf(path), PdfLimits.Default));

        var tags = read.Content.ShouldNotBeNull().Tags;
        tags.State.ShouldBe(PdfTagState.Read);
        tags.Headings.Count.ShouldBe(headings);
        var letters = read.Pages.SelectMany(page => page.Runs).Sum(run => run.Text.Count(char.IsLetterOrDigit));
        tags.Letters.ShouldBeInRange((int)(0.8 * letters), letters);
    }

    [SharedDataTheory]
    [InlineData("structure/pdf/001-d.pdf")]
    [InlineData("pdfs/real/Begrippenlijst_iStandaarden.pdf")]
    public void Read_FileThatDoesNotCallItselfTagged_HasNoTags(string path) =>
        WholePdf.Of(Open(TestCorpus.SharedPathOf(path), PdfLimits.Default)).Content.ShouldNotBeNull().Tags.State.ShouldBe(PdfTagState.Absent);

    [Fact]
    public void Read_TaggedFileThatQpdfReadsOtherwise_SaysThatItsTagsCannotBeRead()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 2 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n"
                + "trailer\n<< /Root 1 0 R /Size 4 >>\n%%EOF\n");

            WholePdf.Of(Open(path, PdfLimits.Default)).Content.ShouldNotBeNull().Tags.State.ShouldBe(PdfTagState.Unreadable);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
