using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Assembly;
using PolicyDiff.Ingestion.Pdf.Blocks;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Furniture;
using PolicyDiff.Ingestion.Pdf.Headings;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Notes;
using PolicyDiff.Ingestion.Pdf.Pages;
using PolicyDiff.Ingestion.Pdf.Scans;
using PolicyDiff.Ingestion.Pdf.Tables;
using PolicyDiff.Ingestion.Pdf.Tags;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Reads PDF files: pages become lines, lines become regions, blocks and headings, and those become sections.</summary>
internal sealed class PdfDocumentReader : IDocumentReader
{
    private readonly IPdfEngine _engine;
    private readonly PdfLimits _limits;
    private readonly PdfReadingOptions _options;
    private readonly PageRecognition _recognition;

    /// <summary>Reads with an engine and the default limits.</summary>
    /// <param name="engine">Reads the pages.</param>
    /// <param name="recognizer">Recognises pages without text; null for none.</param>
    /// <param name="progress">Hears of every recognised page; null where nobody listens.</param>
    public PdfDocumentReader(IPdfEngine engine, IOcrEngine? recognizer = null, IProgress<OcrProgress>? progress = null)
        : this(engine, PdfLimits.Default, new PdfReadingOptions(), new PageRecognition(recognizer, OcrLimits.Default, progress))
    {
    }

    /// <summary>Reads with an engine, limits, and a choice of evidence; no page is recognised.</summary>
    public PdfDocumentReader(IPdfEngine engine, PdfLimits limits, PdfReadingOptions options)
        : this(engine, limits, options, new PageRecognition(null, OcrLimits.Default))
    {
    }

    /// <summary>Reads with an engine, limits, a choice of evidence, and recognition.</summary>
    public PdfDocumentReader(IPdfEngine engine, PdfLimits limits, PdfReadingOptions options, PageRecognition recognition) =>
        (_engine, _limits, _options, _recognition) = (engine, limits, options, recognition);

    /// <inheritdoc/>
    public string Id => "pdf";

    /// <inheritdoc/>
    public string Version => $"pdf/7 {_engine.Id}/{_engine.Version}{_recognition.Version}";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file, ManifestEntry? manifest, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        if (ReadLayout(file, manifest, diagnostics, cancellationToken) is not var (layout, facts))
        {
            return new ReadResult(null, diagnostics);
        }

        LongDocument.StepIsOver(facts.PageCount);
        var sections = Sections(layout, facts, new DiagnosticLocation(file.Path), diagnostics);
        return DocumentAssembler.Assemble(this, file, manifest, sections, facts.Properties, diagnostics, facts.PageCount);
    }

    // What a large file holds in memory is let go step by step, each step a method, since a method may hold what it once had until it ends.

    /// <summary>Reads the pages and puts what is on them into one flow; null where the file is refused. Ends with the pages.</summary>
    private (PdfLayout Layout, FileFacts Facts)? ReadLayout(
        SourceFile file, ManifestEntry? manifest, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (ReadPages(file, manifest, diagnostics, cancellationToken) is not var (pages, facts))
        {
            return null;
        }

        LongDocument.StepIsOver(facts.PageCount);
        return (PdfLayout.Of(pages), facts);
    }

    /// <summary>Reads the pages; null where the file is refused. Ends with the engine's reading of the file.</summary>
    private (ClearedPages Pages, FileFacts Facts)? ReadPages(
        SourceFile file, ManifestEntry? manifest, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (ReadSheets(file, manifest, diagnostics, cancellationToken) is not var (read, facts))
        {
            return null;
        }

        LongDocument.StepIsOver(facts.PageCount);
        return (ClearedPages.Of(read), facts);
    }

    /// <summary>Reads what is on the pages; null where the file is refused.</summary>
    private (IReadOnlyList<ReadPage> Pages, FileFacts Facts)? ReadSheets(
        SourceFile file, ManifestEntry? manifest, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var reader = new PageReader();
        var pdf = _engine.Open(file.FullPath, file.Path, _limits, cancellationToken);
        var read = pdf.Read(reader.Take);
        if (read.Content is not { } content)
        {
            diagnostics.Add(read.Refusal!);
            return null;
        }

        var (pages, noticed) = _recognition.Complete(reader, pdf, file, manifest?.SkipPages ?? [], cancellationToken);
        diagnostics.AddRange([.. content.Diagnostics, .. noticed]);
        if (diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        (pages, var watermark) = Watermark.Without(pages, new DiagnosticLocation(file.Path));
        diagnostics.AddRange(watermark);
        var tags = _options.UseTags ? content.Tags : PdfTags.Without(PdfTagState.Absent);
        var notes = pages.Where(page => page.Sheet.Notes.Count > 0).Select(page => (page.Sheet.Number, page.Sheet.Notes));
        return (pages, new FileFacts(pages.Count, content.Outline, PropertiesOf(content), tags, [.. notes]));
    }

    private IReadOnlyList<Section> Sections(PdfLayout layout, FileFacts facts, DiagnosticLocation where, List<Diagnostic> diagnostics)
    {
        var measures = LineMeasures.Of(layout.Items);
        List<TextLine> lines = [.. layout.Items.SelectMany(LinesOf)];
        var hyphenation = Hyphenation.Learn(lines.Select(line => line.Words.Select(word => word.Text)));
        var (items, notes) = FootnoteFinder.Split(layout.Items, measures);
        var outline = ListedHeadings.FromOutline(_options.UseOutline ? facts.Outline : []);
        var contents = ListedHeadings.FromContents(_options.UseContents ? layout.Contents.Entries : [], items);
        var (tagged, remark) = new TagJudge(measures, [outline, contents], where)
            .Judge(facts.Tags, items, lines.Sum(line => line.Text.Count(char.IsLetterOrDigit)));
        diagnostics.AddRange(remark is null ? [] : [remark]);
        var headings = new HeadingFinder(measures, tagged, outline, contents, layout.Contents.FirstPage).Find(items);
        var onPages = PlacedNotes.Of(facts.Notes, items);
        return new SectionAssembler(measures, hyphenation).Assemble(layout.Cover, items, headings, notes, onPages);
    }

    private static IEnumerable<TextLine> LinesOf(FlowItem item) => item switch
    {
        FlowLine line => [line.Line],
        FlowTable table => table.Parts.SelectMany(part => part.Rows).SelectMany(row => row).SelectMany(cell => cell.Lines),
        _ => [],
    };

    private static SortedDictionary<string, string> PropertiesOf(PdfContent content)
    {
        SortedDictionary<string, string> properties = new(StringComparer.Ordinal);
        foreach (var (name, value) in content.Properties)
        {
            properties[name.ToLowerInvariant()] = value;
        }

        return properties;
    }

    /// <summary>What a file tells beside its words.</summary>
    /// <param name="PageCount">The number of its pages.</param>
    /// <param name="Outline">Its outline.</param>
    /// <param name="Properties">Its properties, names in lower case.</param>
    /// <param name="Tags">Its tags.</param>
    /// <param name="Notes">The notes on its pages, by page.</param>
    private sealed record FileFacts(
        int PageCount,
        IReadOnlyList<PdfOutlineItem> Outline,
        IReadOnlyDictionary<string, string> Properties,
        PdfTags Tags,
        IReadOnlyList<(int Page, IReadOnlyList<PdfNote> Notes)> Notes);
}
