using System.Runtime.CompilerServices;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class HeldMemoryTests
{
    [Fact]
    public void Read_OnceAPageIsTaken_NothingHoldsItsRuns()
    {
        var engine = new WatchedEngine();

        var read = new PdfDocumentReader(engine, PdfLimits.Default, new PdfReadingOptions())
            .Read(Some.File("beleid.pdf", "%PDF"), null, CancellationToken.None);

        read.Document.ShouldNotBeNull().Source.PageCount.ShouldBe(3);
        engine.HeldAfterEachPage.ShouldBe([false, false, false]);
    }

    /// <summary>Gives pages that nothing but their reader holds, and looks after each whether it is still held.</summary>
    private sealed class WatchedEngine : IPdfEngine, IPdfFile
    {
        public List<bool> HeldAfterEachPage { get; } = [];

        public string Id => "watched";

        public string Version => "1";

        public PdfEngineStatus Check() => new(true, "1", []);

        public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) => this;

        public PdfReadResult Read(Action<PdfPage> take)
        {
            for (var number = 1; number <= 3; number++)
            {
                var runs = Give(number, take);
                GC.Collect();
                HeldAfterEachPage.Add(runs.IsAlive);
            }

            return new PdfReadResult(new PdfContent([], new Dictionary<string, string>(StringComparer.Ordinal), []), null);
        }

        // A method of its own, since a method may hold what it once had until it ends.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private static WeakReference Give(int number, Action<PdfPage> take)
        {
            List<TextRun> runs = [.. Enumerable.Range(0, 20)
                .Select(line => new TextRun(
                    "zorgaanbieder ", new PdfBox(60, 100 + (14 * line), 80, 12), new TextStyle("Some", 10, false, false, "#000000")))];
            take(new PdfPage(number, 600, 800, runs, []));
            return new WeakReference(runs);
        }
    }
}
