using PolicyDiff.Core.Pdf;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Pdf;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class PopplerPdfEngineTests : PdfEngineContract
{
    protected override IPdfEngine Engine { get; } = new PopplerPdfEngine();

    [SharedDataFact]
    public void Read_FileThatExhaustsTheStack_IsBroken() =>
        Engine.Read(TestCorpus.SharedPathOf("pdfs/broken/StackOverflow_Issue_1122.pdf"), "shown.pdf", PdfLimits.Default, CancellationToken.None)
            .Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.Broken);

    [SharedDataFact]
    public void Read_FileThatHangsTheTools_IsTooSlow()
    {
        const string File = "pdfs/broken/GHOSTSCRIPT-691770-0.pdf";
        var limits = new PdfLimits { Time = TimeSpan.FromSeconds(3) };

        Engine.Read(TestCorpus.SharedPathOf(File), File, limits, CancellationToken.None).Refusal.ShouldNotBeNull().Code.ShouldBe(PdfEngineDiagnostics.TooSlow);
    }

    [SharedDataFact]
    public void Read_WordProcessorFile_HasPagesRunsLinksAndProperties()
    {
        const string File = "structure/pdf/001-a.pdf";

        var content = Engine.Read(TestCorpus.SharedPathOf(File), File, PdfLimits.Default, CancellationToken.None).Content.ShouldNotBeNull();

        content.Pages.Count.ShouldBe(19);
        content.Pages[0].Width.ShouldBe(595, 1);
        content.Pages[1].Links.ShouldContain(link => link.Page == 4);
        content.Pages[3].Runs.ShouldContain(run => run.Text.Trim() == "zorginkoopbeleid" && Math.Abs(run.FontSize - 10.5) < 0.5);
        content.Properties.Keys.ShouldContain("Producer");
    }

    [SharedDataFact]
    public void ReadDrawings_PageWithTable_HasLinesInBothDirections()
    {
        var drawings = Engine.ReadDrawings(TestCorpus.SharedPathOf("structure/pdf/001-a.pdf"), [14], PdfLimits.Default, CancellationToken.None);

        drawings.Keys.ShouldBe([14]);
        drawings[14].Rulings.ShouldContain(ruling => ruling.Horizontal && ruling.Box.Width > 400);
        drawings[14].Rulings.ShouldContain(ruling => !ruling.Horizontal && ruling.Box.Height > 100);
    }

    [SharedDataTheory]
    [InlineData("structure/pdf/003-a-tagged-outline.pdf", 50)]
    [InlineData("pdfs/real/20200519-Programma-van-Eisen-def.pdf", 24)]
    public void ReadTags_TaggedFile_HasTheTextOfItsHeadingsAndOfAllElse(string file, int headings)
    {
        var path = TestCorpus.SharedPathOf(file);
        var content = Engine.Read(path, file, PdfLimits.Default, CancellationToken.None).Content.ShouldNotBeNull();

        var tags = Engine.ReadTags(path, content, PdfLimits.Default, CancellationToken.None);

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

    private PdfTags ReadTags(PdfContent content, string path) => Engine.ReadTags(path, content, PdfLimits.Default, CancellationToken.None);

    private static PdfContent ContentOf(string tagged) => new([], [], new Dictionary<string, string>(StringComparer.Ordinal) { ["Tagged"] = tagged }, []);
}
