using System.Collections.Concurrent;
using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf;
using PolicyDiff.Ingestion.Pdf.Scans;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class PageRecognitionTests
{
    private static readonly SourceFile File = new("scan.pdf", "/scan.pdf", Encoding.ASCII.GetBytes("%PDF"));

    [Fact]
    public void Read_ScannedPages_BecomeSections()
    {
        var read = Reader(new FakeEngine(
            true,
            page => new OcrPage(
                false, [Line(200, 16, 0.9, $"{page} Hoofdstuk"), Line(230, 10, 0.9, "¢ De zorgaanbieder werkt samen met de huisarts.")])))
            .Read(File, null, CancellationToken.None);

        var document = read.Document.ShouldNotBeNull();
        document.Sections.Where(section => section.Evidence is not null).Select(section => section.Number).ShouldBe(["1", "2"]);
        document.Sections.SelectMany(section => section.Blocks).OfType<ListBlock>().Count().ShouldBe(2);
        Codes(read).ShouldContain("PD1214");
        Codes(read).ShouldNotContain("PD1203");
    }

    [Fact]
    public void Read_EngineNotInstalled_RefusesAndIsAnotherVersion()
    {
        var without = Reader(new FakeEngine(false, _ => null));
        var with = Reader(new FakeEngine(true, _ => null));

        var read = without.Read(File, null, CancellationToken.None);

        read.Document.ShouldBeNull();
        Codes(read).ShouldBe(["PD1203"]);
        with.Version.ShouldNotBe(without.Version);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_PagesWithFilledInFieldsOnly_AreReadAndSayWhatElseIsThere(bool hasPicture)
    {
        var note = new PdfNote(PageNoteKind.FieldValue, new PdfBox(72, 90, 200, 14), "Naam praktijk", "Praktijk De Linde");
        var page = EmptyPage(1) with { Notes = [note], Pictures = hasPicture ? [new PdfBox(0, 0, 595, 842)] : [] };

        var read = Reader(new FakeEngine(false, _ => null), file: new Scan(page)).Read(File, null, CancellationToken.None);

        read.Document.ShouldNotBeNull()
            .AllSections()
            .SelectMany(path => path.Section.Blocks)
            .OfType<PageNote>()
            .Single().Text
            .ShouldBe("Praktijk De Linde");
        read.Diagnostics.Where(diagnostic => diagnostic.Code == "PD1203").Select(diagnostic => diagnostic.Severity)
            .ShouldBe(hasPicture ? [DiagnosticSeverity.Warning] : Array.Empty<DiagnosticSeverity>());
    }

    [Fact]
    public void Read_UnsureLines_AreOneWarningWithTheirPages()
    {
        var read = Reader(new FakeEngine(
            true, page => new OcrPage(false, [Line(80, 10, 0.5, "De zorgaanbieder werkt samen."), Line(95, 10, 0.4, "De huisarts ook.")])))
            .Read(File, null, CancellationToken.None);

        read.Diagnostics.Where(diagnostic => diagnostic.Code == "PD1215").ShouldHaveSingleItem().Arguments.ShouldBe(["4", "1-2"]);
    }

    [Fact]
    public void Read_MorePagesThanAllowed_NamesTheOthers()
    {
        var read = Reader(
            new FakeEngine(true, page => new OcrPage(false, [Line(80, 10, 0.9, "De zorgaanbieder werkt samen.")])),
            OcrLimits.Default with { Pages = 1 })
            .Read(File, null, CancellationToken.None);

        read.Diagnostics.Where(diagnostic => diagnostic.Code == "PD1211").ShouldHaveSingleItem().Arguments.ShouldBe(["2", "1"]);
    }

    [Fact]
    public void Read_PageThatCannotBeDrawn_SaysWhichAndWhy()
    {
        var text = new OcrPage(false, [Line(80, 10, 0.9, "De zorgaanbieder werkt samen.")]);

        var read = Reader(new FakeEngine(true, page => page == 1 ? OcrPage.Undrawn("pdftoppm") : text))
            .Read(File, null, CancellationToken.None);

        read.Document.ShouldNotBeNull();
        read.Diagnostics.Where(diagnostic => diagnostic.Code == "PD1217").ShouldHaveSingleItem().Arguments.ShouldBe(["1", "pdftoppm"]);
        Codes(read).ShouldNotContain("PD1211");
        Codes(read).ShouldNotContain("PD1203");
    }

    [Fact]
    public void Read_NoPageCanBeDrawn_IsRefusedWithTheReason()
    {
        var read = Reader(new FakeEngine(true, _ => OcrPage.Undrawn("pdftoppm"))).Read(File, null, CancellationToken.None);

        read.Document.ShouldBeNull();
        Codes(read).ShouldBe(["PD1217", "PD1203"]);
    }

    [Fact]
    public void Read_PagesWithAndWithoutText_FetchesPicturesOfTheLatterOneAtATime()
    {
        var file = new Scan(PageOf("Inkoopbeleid"), EmptyPage(2), EmptyPage(3), EmptyPage(4));
        var engine = new FakeEngine(true, _ => new OcrPage(false, [Line(80, 10, 0.9, "De zorgaanbieder werkt samen.")]));

        Reader(engine, file: file).Read(File, null, CancellationToken.None);

        file.Fetched.Order().ShouldBe([2, 3, 4]);
        file.MostAtATime.ShouldBe(1);
    }

    [Fact]
    public void Read_ScannedPages_TellsOfEachPage()
    {
        var heard = new HeardPages();
        var engine = new FakeEngine(true, page => new OcrPage(false, [Line(80, 10, 0.9, "De zorgaanbieder werkt samen.")]));

        Reader(engine, progress: heard).Read(File, null, CancellationToken.None);

        heard.All.OrderBy(page => page.Done).ShouldBe([new OcrProgress("scan.pdf", 1, 2), new OcrProgress("scan.pdf", 2, 2)]);
    }

    private static IEnumerable<string> Codes(ReadResult read) =>
        read.Diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code.StartsWith("PD12", StringComparison.Ordinal));

    private static PdfDocumentReader Reader(
        IOcrEngine engine, OcrLimits? limits = null, IProgress<OcrProgress>? progress = null, IPdfFile? file = null)
    {
        var recognition = new PageRecognition(engine, limits ?? OcrLimits.Default, progress);
        return new PdfDocumentReader(
            new GivenFile(file ?? new Scan(EmptyPage(1), EmptyPage(2))), PdfLimits.Default, new PdfReadingOptions(), recognition);
    }

    private static PdfPage EmptyPage(int number) => new(number, 595, 842, [], []);

    private static PdfPage PageOf(string text) =>
        new(1, 595, 842, [new TextRun(text, new PdfBox(72, 72, 400, 12), new TextStyle(string.Empty, 10, false, false, "#000000"))], []);

    private static OcrLine Line(double top, double size, double confidence, string text)
    {
        List<TextRun> runs = [];
        var left = 72.0;
        foreach (var word in text.Split(' '))
        {
            var width = word.Length * size * 0.5;
            runs.Add(new TextRun(word, new PdfBox(left, top, width, size), new TextStyle(string.Empty, size, false, false, "#000000")));
            left += width + (size * 0.3);
        }

        return new OcrLine(runs, confidence);
    }

    private sealed class HeardPages : IProgress<OcrProgress>
    {
        private readonly List<OcrProgress> _all = [];

        public IReadOnlyList<OcrProgress> All => _all;

        public void Report(OcrProgress value)
        {
            lock (_all)
            {
                _all.Add(value);
            }
        }
    }

    private sealed class FakeEngine(bool installed, Func<int, OcrPage?> pages) : IOcrEngine
    {
        public string Id => "fake";

        public string Version => "1";

        public PdfEngineStatus Check() => installed ? new(true, "1", []) : new(false, null, ["fake"]);

        public OcrPage? Recognize(
            string fullPath, PdfPage page, Func<PdfPagePicture?> picture, OcrLimits limits, CancellationToken cancellationToken) =>
            picture() is { IsNothing: true } ? new OcrPage(true, []) : pages(page.Number);
    }

    /// <summary>A file that notes which pictures are fetched, and how many at a time.</summary>
    private sealed class Scan(params IReadOnlyList<PdfPage> pages) : IPdfFile
    {
        private readonly ConcurrentBag<int> _fetched = [];
        private int _running;

        public IReadOnlyCollection<int> Fetched => _fetched;

        public int MostAtATime { get; private set; }

        public PdfReadResult Read(Action<PdfPage> take)
        {
            pages.ToList().ForEach(take);
            return new PdfReadResult(new PdfContent([], new Dictionary<string, string>(), []), null);
        }

        public PdfPagePicture? ReadPicture(int page)
        {
            MostAtATime = Math.Max(MostAtATime, Interlocked.Increment(ref _running));
            _fetched.Add(page);
            Thread.Sleep(10);
            Interlocked.Decrement(ref _running);
            return null;
        }
    }

    private sealed class GivenFile(IPdfFile file) : IPdfEngine
    {
        public string Id => "given";

        public string Version => "1";

        public PdfEngineStatus Check() => new(true, "1", []);

        public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) => file;
    }
}
