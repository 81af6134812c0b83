using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Assembly;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Structure;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>Reads saved web pages: one page, or a folder of pages as one document.</summary>
internal sealed class HtmlDocumentReader : IDocumentReader
{
    /// <summary>From this share of left-out words on, a reader is told.</summary>
    private const double MuchFurniture = 0.85;

    private const int LongestQuote = 80;

    /// <inheritdoc/>
    public string Id => "html";

    /// <inheritdoc/>
    public string Version => "html/1 anglesharp/1.10.3";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file, ManifestEntry? manifest, CancellationToken cancellationToken)
    {
        var isFolder = file.Pages.Count > 0;
        List<Diagnostic> diagnostics = [];
        var pages = Pages(isFolder ? file.Pages : [file], isFolder, diagnostics, cancellationToken);
        if (pages.Count == 0)
        {
            return new ReadResult(null, [.. diagnostics.Select(diagnostic => diagnostic with { Severity = DiagnosticSeverity.Error })]);
        }

        var (ordered, flow, shown) = Flow(pages, isFolder, diagnostics);
        var made = MarkedSections.Of(MarkedSections.Tidy(flow), ContentsList.None);
        var first = ordered[0].Facts;
        var facts = first with { Changed = ordered.Max(page => page.Facts.Changed) };
        return DocumentAssembler.Assemble(
            this, file, manifest, made.Sections, facts.Properties, diagnostics, isFolder ? ordered.Count : null, shownWords: shown
                - made.ContentsWords);
    }

    private static List<WebPage> Pages(
        IReadOnlyList<SourceFile> files, bool isFolder, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        List<WebPage> pages = [];
        List<string> unread = [];
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (page, noticed) = WebPage.Read(file);
            diagnostics.AddRange(isFolder ? noticed.Select(Milder) : noticed);
            if (page is null)
            {
                unread.Add(Path.GetFileName(file.Path));
            }
            else
            {
                pages.Add(page);
            }
        }

        if (isFolder && unread.Count > 0)
        {
            diagnostics.Add(Diagnostic.Warning(
                IngestionDiagnostics.UnreadFiles, new DiagnosticLocation(files[0].Path), string.Join(", ", unread)));
        }

        return pages;
    }

    /// <summary>One bad page of a folder does not stop the others.</summary>
    private static Diagnostic Milder(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error ? diagnostic with { Severity = DiagnosticSeverity.Warning } : diagnostic;

    private static (IReadOnlyList<WebPage> Ordered, IReadOnlyList<FlowElement> Flow, int Shown) Flow(
        List<WebPage> pages, bool isFolder, List<Diagnostic> diagnostics)
    {
        if (!isFolder)
        {
            var reading = PageFlow.Read(pages[0].Content, page: null);
            diagnostics.AddRange(Noticed(pages[0], reading));
            return (pages, reading.Flow, pages[0].Content.Words - Struck(reading));
        }

        var folder = PageFolder.Of(pages);
        foreach (var (page, reading) in folder.Read)
        {
            diagnostics.AddRange(Noticed(page, reading));
        }

        diagnostics.AddRange(folder.Twins.Select(twin => Diagnostic.Info(
            IngestionDiagnostics.SamePage,
            new DiagnosticLocation(twin.Page.File.Path),
            Path.GetFileName(twin.Page.File.Path),
            Path.GetFileName(twin.Earlier.File.Path))));
        return (
            [.. folder.Read.Select(entry => entry.Page)],
            folder.Flow,
            folder.Read.Sum(entry => entry.Page.Content.Words - Struck(entry.Reading)) - folder.TitleWords);
    }

    private static int Struck(PageReading reading) => reading.Struck.Sum(struck => WordCount.Of(struck.Words));

    private static IEnumerable<Diagnostic> Noticed(WebPage page, PageReading reading)
    {
        var (words, left) = (page.Content.Words, page.Content.LeftOut);
        if (left > MuchFurniture * (words + left))
        {
            yield return Diagnostic.Info(
                IngestionDiagnostics.MostlyFurniture,
                new DiagnosticLocation(page.File.Path),
                left.ToString(CultureInfo.InvariantCulture),
                (words + left).ToString(CultureInfo.InvariantCulture));
        }

        foreach (var (struck, place) in reading.Struck)
        {
            yield return Diagnostic.Info(
                IngestionDiagnostics.StruckOut,
                new DiagnosticLocation(page.File.Path, Line: place.Line),
                struck.Length > LongestQuote ? $"{struck[..LongestQuote]}…" : struck);
        }
    }
}
