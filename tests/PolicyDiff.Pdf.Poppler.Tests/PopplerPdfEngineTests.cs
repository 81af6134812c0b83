using PolicyDiff.Core.Pdf;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Pdf;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class PopplerPdfEngineTests : PdfEngineContract
{
    protected override IPdfEngine Engine { get; } = new PopplerPdfEngine();

    [SharedDataFact]
    public void Read_FileThatExhaustsTheStack_IsBroken() =>
        Open(TestCorpus.SharedPathOf("pdfs/broken/StackOverflow_Issue_1122.pdf"), PdfLimits.Default).Read().Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.Broken);

    [SharedDataFact]
    public void Read_FileThatHangsTheTools_IsTooSlow()
    {
        var limits = new PdfLimits { Time = TimeSpan.FromSeconds(3) };

        Open(TestCorpus.SharedPathOf("pdfs/broken/GHOSTSCRIPT-691770-0.pdf"), limits).Read().Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.TooSlow);
    }

    [SharedDataFact]
    public void Read_WordProcessorFile_HasPagesRunsLinksAndProperties()
    {
        var content = Open(TestCorpus.SharedPathOf("structure/pdf/001-a.pdf"), PdfLimits.Default).Read().Content.ShouldNotBeNull();

        content.Pages.Count.ShouldBe(19);
        content.Pages[0].Width.ShouldBe(595, 1);
        content.Pages[1].Links.ShouldContain(link => link.Page == 4);
        content.Pages[3].Runs.ShouldContain(run => run.Text.Trim() == "zorginkoopbeleid" && Math.Abs(run.Style.Size - 10.5) < 0.5);
        content.Properties.Keys.ShouldContain("Producer");
    }

    [SharedDataFact]
    public void ReadDrawings_PageWithTable_HasLinesInBothDirections()
    {
        var file = Open(TestCorpus.SharedPathOf("structure/pdf/001-a.pdf"), PdfLimits.Default);
        var page = file.Read().Content.ShouldNotBeNull().Pages[13];

        var drawings = file.ReadDrawings([page]);

        drawings.Keys.ShouldBe([14]);
        drawings[14].Rulings.ShouldContain(ruling => ruling.Horizontal && ruling.Box.Width > 400);
        drawings[14].Rulings.ShouldContain(ruling => !ruling.Horizontal && ruling.Box.Height > 100);
    }

    [SharedDataTheory]
    [InlineData("structure/pdf/003-a-tagged-outline.pdf", 50)]
    [InlineData("pdfs/real/20200519-Programma-van-Eisen-def.pdf", 24)]
    public void ReadTags_TaggedFile_HasTheTextOfItsHeadingsAndOfAllElse(string path, int headings)
    {
        var file = Open(TestCorpus.SharedPathOf(path), PdfLimits.Default);
        var content = file.Read().Content.ShouldNotBeNull();

        var tags = file.ReadTags(content);

        tags.State.ShouldBe(PdfTagState.Read);
        tags.Headings.Count.ShouldBe(headings);
        var letters = content.Pages.SelectMany(page => page.Runs).Sum(run => run.Text.Count(char.IsLetterOrDigit));
        tags.Letters.ShouldBeInRange((int)(0.8 * letters), letters);
    }

    [Fact]
    public void ReadTags_FileWithoutTags_HasNone() => ReadTags(ContentOf("no"), "none.pdf").State.ShouldBe(PdfTagState.Absent);

    [Fact]
    public void ReadTags_FileThatQpdfCannotRead_SaysSo()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "Geen PDF, maar tekst.");

            ReadTags(ContentOf("yes"), path).State.ShouldBe(PdfTagState.Unreadable);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private PdfTags ReadTags(PdfContent content, string path) => Open(path, PdfLimits.Default).ReadTags(content);

    private static PdfContent ContentOf(string tagged) => new([], [], new Dictionary<string, string>(StringComparer.Ordinal) { ["Tagged"] = tagged }, []);
}
