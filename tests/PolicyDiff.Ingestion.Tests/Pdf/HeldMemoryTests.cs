using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class HeldMemoryTests
{
    [Fact]
    public void Read_OnceTheWordsAreRead_NothingHoldsTheRuns()
    {
        var engine = new WatchedEngine();

        var read = new PdfDocumentReader(engine, PdfLimits.Default, new PdfReadingOptions()).Read(Some.File("beleid.pdf", "%PDF"), null, CancellationToken.None);

        read.Document.ShouldNotBeNull().Source.PageCount.ShouldBe(1);
        engine.HeldWhenDrawingsWereRead.ShouldBe(false);
    }

    /// <summary>Gives a page that nothing but its reader holds, and looks whether it is still held when the layout asks for what is drawn.</summary>
    private sealed class WatchedEngine : IPdfEngine, IPdfFile
    {
        private WeakReference? _runs;

        public bool? HeldWhenDrawingsWereRead { get; private set; }

        public string Id => "watched";

        public string Version => "1";

        public PdfEngineStatus Check() => new(true, "1", []);

        public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) => this;

        public PdfReadResult Read()
        {
            List<TextRun> runs = [.. Enumerable.Range(0, 20).Select(line => new TextRun("zorgaanbieder ", new PdfBox(60, 100 + (14 * line), 80, 12), new TextStyle("Some", 10, false, false, "#000000")))];
            _runs = new WeakReference(runs);
            return new PdfReadResult(new PdfContent([new PdfPage(1, 600, 800, runs, [])], [], new Dictionary<string, string>(StringComparer.Ordinal), []), null);
        }

        public IReadOnlyDictionary<int, PdfDrawings> ReadDrawings(IReadOnlyList<PdfPage> pages)
        {
            GC.Collect();
            HeldWhenDrawingsWereRead = _runs!.IsAlive;
            return pages.ToDictionary(page => page.Number, _ => PdfDrawings.None);
        }
    }
}
