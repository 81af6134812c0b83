using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Pbm;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace PolicyDiff.Ocr.Tesseract.Tests;

public sealed class TesseractOcrEngineTests : IDisposable
{
    private const string Policy =
        "BT /F1 18 Tf 72 700 Td (2.1 Wijkverpleging in de buurt) Tj /F1 11 Tf 0 -40 Td (De zorgaanbieder werkt samen met de huisarts en het wijkteam.) Tj ET";

    // On a busy machine a page takes as long as it takes.
    private static readonly OcrLimits Ample = new() { PageTime = TimeSpan.FromHours(1) };

    private static readonly PdfBox Whole = new(0, 0, 595, 842);

    private readonly TesseractOcrEngine _engine = new();
    private readonly string _path = Path.GetTempFileName();

    public void Dispose()
    {
        _engine.Dispose();
        File.Delete(_path);
    }

    [TesseractFact(draws: true)]
    public void Recognize_DrawnLetters_AreReadWithTheirPlaceAndSize()
    {
        WritePdf(Policy);

        var page = Recognize(_engine, NoPicture).ShouldNotBeNull();

        page.Lines.Select(line => string.Join(' ', line.Runs.Select(run => run.Text)))
            .ShouldBe(["2.1 Wijkverpleging in de buurt", "De zorgaanbieder werkt samen met de huisarts en het wijkteam."]);
        page.Lines.ShouldAllBe(line => line.Confidence > 0.8);
        // The font is not in the file; what a machine draws instead has letters up to a tenth larger.
        page.Lines[0].Runs[0].Style.Size.ShouldBe(18, 0.15 * 18);
        page.Lines[1].Runs[0].Style.Size.ShouldBe(11, 0.15 * 11);
        page.Lines[0].Runs[0].Box.Left.ShouldBe(72, 3);
        page.Lines[0].Runs[0].Box.Bottom.ShouldBe(842 - 700 + 4, 4);
    }

    [TesseractFact(draws: true)]
    public void Recognize_EmptyPage_IsBlank()
    {
        WritePdf(string.Empty);

        Recognize(_engine, NoPicture).ShouldNotBeNull().Blank.ShouldBeTrue();
    }

    [TesseractFact(draws: true)]
    public void Recognize_NoPdf_IsNothing()
    {
        File.WriteAllText(_path, "geen PDF");

        Recognize(_engine, NoPicture).ShouldBeNull();
    }

    [TesseractFact(draws: true)]
    public void Recognize_PictureOfAScan_IsReadWhicheverWayItLies()
    {
        WritePdf(Policy);
        var expected = Words(Recognize(_engine, NoPicture));
        var picture = DrawnTurned(RotateMode.Rotate270);
        File.Delete(_path);

        var found = Recognize(_engine, () => new PdfPagePicture(picture, Whole, 90));

        Words(found).ShouldBe(expected);
        expected.Count.ShouldBe(15);
    }

    [Fact]
    public void Recognize_NoPictureAndNoProgramThatDraws_SaysWhichIsMissing()
    {
        using var engine = new TesseractOcrEngine("draws-no-page");

        var page = Recognize(engine, NoPicture).ShouldNotBeNull();

        page.MissingProgram.ShouldBe("draws-no-page");
        (page.Blank, page.Lines.Count).ShouldBe((false, 0));
    }

    [Fact]
    public void Recognize_PictureThatCannotBeDecodedAndNoProgramThatDraws_SaysWhichIsMissing()
    {
        using var engine = new TesseractOcrEngine("draws-no-page");
        var bomb = new PdfPagePicture("P5 100000 100000 255 "u8.ToArray(), Whole);

        Recognize(engine, () => bomb).ShouldNotBeNull().MissingProgram.ShouldBe("draws-no-page");
    }

    [Fact]
    public void Recognize_PageThatShowsNothing_IsBlankWithoutAnyProgram()
    {
        using var engine = new TesseractOcrEngine("draws-no-page");

        Recognize(engine, () => PdfPagePicture.Nothing).ShouldNotBeNull().Blank.ShouldBeTrue();
    }

    [Fact]
    public void Version_ProgramThatDrawsIsMissing_IsAnother()
    {
        using var engine = new TesseractOcrEngine("draws-no-page");
        using var drawing = new TesseractOcrEngine("dotnet");

        drawing.Version.ShouldNotBe(engine.Version);
    }

    private static PdfPagePicture? NoPicture() => null;

    private OcrPage? Recognize(TesseractOcrEngine engine, Func<PdfPagePicture?> picture) =>
        engine.Recognize(_path, new PdfPage(1, 595, 842, [], []), picture, Ample, CancellationToken.None);

    private static List<string> Words(OcrPage? page) =>
        [.. page.ShouldNotBeNull().Lines.SelectMany(line => line.Runs).Select(run => run.Text)];

    /// <summary>The page as a scanner would have put it into a file, turned.</summary>
    private byte[] DrawnTurned(RotateMode turn)
    {
        var name = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var runner = new ToolRunner(static program => Diagnostic.Error("PD1213", null, program));
        string[] arguments = ["-r", "200", "-gray", "-singlefile", _path, name];
        runner.Run("pdftoppm", arguments, Ample.Tool, static _ => { }, CancellationToken.None).Succeeded.ShouldBeTrue();
        using var image = Image.Load<L8>(name + ".pgm");
        File.Delete(name + ".pgm");
        image.Mutate(change => change.Rotate(turn));
        using var file = new MemoryStream();
        image.SaveAsPbm(file, new PbmEncoder { ColorType = PbmColorType.Grayscale, Encoding = PbmEncoding.Binary });
        return file.ToArray();
    }

    /// <summary>A file of one page; its cross-reference table is left out, which every reader mends.</summary>
    private void WritePdf(string drawing) => File.WriteAllText(
        _path,
        $"""
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >> endobj
        4 0 obj << /Length {drawing.Length} >> stream
        {drawing}
        endstream endobj
        5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
        trailer << /Root 1 0 R >>
        """,
        Encoding.ASCII);
}
