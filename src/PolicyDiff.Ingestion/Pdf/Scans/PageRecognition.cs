using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Pdf.Diagnostics;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Pages;

namespace PolicyDiff.Ingestion.Pdf.Scans;

/// <summary>Has pages recognised that hold no text, or text that makes no words, and reports what stays unread or unsure.</summary>
internal sealed class PageRecognition
{
    private const double SureEnough = 0.6;

    private readonly IOcrEngine? _engine;
    private readonly OcrLimits _limits;

    private readonly IProgress<OcrProgress>? _progress;

    /// <summary>Recognition by an engine.</summary>
    /// <param name="engine">The engine; null where pages are never recognised.</param>
    /// <param name="limits">What a file may cost.</param>
    /// <param name="progress">Hears of every finished page, from several threads; null where nobody listens.</param>
    public PageRecognition(IOcrEngine? engine, OcrLimits limits, IProgress<OcrProgress>? progress = null) =>
        (_engine, _limits, _progress) = (engine, limits, progress);

    /// <summary>
    /// What of the reader version depends on the engine, with a leading space; empty
    /// where it cannot work here. So a file is read anew once it can.
    /// </summary>
    public string Version =>
        _engine?.Check() is { Available: true, Version: var program } ? $" {_engine.Id}/{_engine.Version}/{program}" : string.Empty;

    /// <summary>The pages of a file, those that are recognised with their text.</summary>
    /// <param name="reader">What the engine for PDF read.</param>
    /// <param name="pdf">Gives the pictures of pages; asked for one at a time.</param>
    /// <param name="file">The file.</param>
    /// <param name="skipped">Pages that need not be read, from 1.</param>
    /// <param name="cancellationToken">Ends the recognition.</param>
    public (IReadOnlyList<ReadPage> Pages, IReadOnlyList<Diagnostic> Diagnostics) Complete(
        PageReader reader, IPdfFile pdf, SourceFile file, IReadOnlyList<int> skipped, CancellationToken cancellationToken)
    {
        var all = reader.Pages;
        var pages = all.Where(page => !skipped.Contains(page.Sheet.Number)).ToList();
        var bad = pages.Where(page => page.IsBad).Select(page => page.Sheet.Number).ToHashSet();
        var wanted = pages.Where(page => !page.HasText || page.IsBad).Select(page => page.Sheet).ToList();
        if (wanted.Count == 0 || _engine is not { } engine || !engine.Check().Available)
        {
            return (all, [.. Report(PdfDiagnostics.BadTextLayer, file, [.. bad.Order()]), .. UnreadPages.Of(all, file.Path, skipped)]);
        }

        var tried = Recognize(engine, pdf, file, wanted, cancellationToken);
        SortedDictionary<int, OcrPage> found = new(tried.Where(page => page.Value.MissingProgram is null).ToDictionary());
        var scans = ScannedPages.Of(found, [.. all.Select(page => page.Sheet)]);
        IReadOnlyList<ReadPage> completed = [.. all.Select(
            page => scans.TryGetValue(page.Sheet.Number, out var scan) ? reader.Read(scan) : page)];
        List<PdfPage> drawn = [.. wanted.Where(page => !tried.TryGetValue(page.Number, out var one) || one.MissingProgram is null)];
        var unread = UnreadPages.Of(
            completed, file.Path, completed.All(page => !page.HasText) ? skipped : [.. skipped, .. Explained(wanted, found)]);
        return (completed, [.. Undrawn(tried, file), .. Reports(completed, file, drawn, found, bad), .. unread]);
    }

    private SortedDictionary<int, OcrPage> Recognize(
        IOcrEngine engine, IPdfFile pdf, SourceFile file, List<PdfPage> wanted, CancellationToken cancellationToken)
    {
        SortedDictionary<int, OcrPage> found = [];
        var reading = new Lock();
        var (done, total) = (0, Math.Min(wanted.Count, _limits.Pages));
        var pages = wanted.Take(total)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellationToken)
            .WithDegreeOfParallelism(Math.Min(Environment.ProcessorCount, 8));
        foreach (var (number, page) in pages.Select(Read).ToList())
        {
            if (page is not null)
            {
                found[number] = page;
            }
        }

        return found;

        (int Number, OcrPage? Page) Read(PdfPage page)
        {
            var read = engine.Recognize(file.FullPath, page, () => PictureOf(page.Number), _limits, cancellationToken);
            _progress?.Report(new OcrProgress(file.Path, Interlocked.Increment(ref done), total));
            return (page.Number, read);
        }

        PdfPagePicture? PictureOf(int page)
        {
            lock (reading)
            {
                return pdf.ReadPicture(page);
            }
        }
    }

    private static IEnumerable<Diagnostic> Undrawn(SortedDictionary<int, OcrPage> tried, SourceFile file) =>
        tried.Where(page => page.Value.MissingProgram is not null)
            .GroupBy(page => page.Value.MissingProgram!, page => page.Key, StringComparer.Ordinal)
            .SelectMany(pages => Report(PdfDiagnostics.NotDrawn, file, [.. pages], pages.Key));

    private List<Diagnostic> Reports(
        IReadOnlyList<ReadPage> completed,
        SourceFile file,
        IReadOnlyList<PdfPage> wanted,
        SortedDictionary<int, OcrPage> found,
        HashSet<int> bad)
    {
        var unsure = found.SelectMany(page => page.Value.Lines.Where(line => line.Confidence < SureEnough).Select(_ => page.Key)).ToList();
        var stillBad = completed.Where(page => bad.Contains(page.Sheet.Number) && page.IsBad).Select(page => page.Sheet.Number);
        return
        [
            .. Report(PdfDiagnostics.BadTextLayer, file, [.. stillBad]),
            .. Report(
                PdfDiagnostics.NotRecognized,
                file,
                [.. wanted.Select(page => page.Number).Where(number => !found.ContainsKey(number))],
                _limits.Pages.ToString(CultureInfo.InvariantCulture)),
            .. unsure.Count == 0
                ? Array.Empty<Diagnostic>()
                : [Diagnostic.Warning(PdfDiagnostics.UnsureLines, new DiagnosticLocation(file.Path, unsure[0]),
                    unsure.Count.ToString(CultureInfo.InvariantCulture), PageRanges.Of([.. unsure.Distinct()]))],
            .. Report(PdfDiagnostics.Recognized, file, [.. found.Where(page => page.Value.Lines.Count > 0).Select(page => page.Key)])
                .Select(diagnostic => diagnostic with { Severity = DiagnosticSeverity.Info }),
        ];
    }

    /// <summary>Empty pages, of which nothing is lost, and pages that another diagnostic names.</summary>
    private static IEnumerable<int> Explained(IReadOnlyList<PdfPage> wanted, SortedDictionary<int, OcrPage> found) =>
        wanted.Select(page => page.Number).Where(number => !found.TryGetValue(number, out var page) || page.Blank);

    private static IEnumerable<Diagnostic> Report(string code, SourceFile file, IReadOnlyList<int> pages, params string[] further) =>
        pages.Count == 0 ? [] : [Diagnostic.Warning(code, new DiagnosticLocation(file.Path, pages[0]), [PageRanges.Of(pages), .. further])];
}
