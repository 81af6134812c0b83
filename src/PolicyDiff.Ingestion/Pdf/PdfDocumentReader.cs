using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Structure;

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
    public string Version => $"pdf/2 {_engine.Id}/{_engine.Version}{_recognition.Version}";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file, ManifestEntry? manifest, CancellationToken cancellationToken)
    {
        var pdf = _engine.Open(file.FullPath, file.Path, _limits, cancellationToken);
        var read = pdf.Read();
        if (read.Content is null)
        {
            return ReadResult.Refused(read.Refusal!);
        }

        var recognized = _recognition.Complete(read.Content, file, manifest?.SkipPages ?? [], cancellationToken);
        var content = recognized.Content;
        List<Diagnostic> diagnostics = [.. content.Diagnostics, .. recognized.Diagnostics];
        if (diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return new ReadResult(null, diagnostics);
        }

        // The runs of a large file are most of what it holds in memory: nothing may refer to the content once the layout is made of it.
        var tags = _options.UseTags ? pdf.ReadTags(content) : PdfTags.Without(PdfTagState.Absent);
        var (outline, properties, pageCount) = (content.Outline, PropertiesOf(content), content.Pages.Count);
        var layout = PdfLayout.Of(content, pages => Drawings(pdf, pages, file.Path, diagnostics));
        var sections = Sections(layout, outline, tags, new DiagnosticLocation(file.Path), diagnostics);
        return DocumentAssembler.Assemble(this, file, manifest, sections, properties, diagnostics, pageCount);
    }

    private static IReadOnlyDictionary<int, PdfDrawings> Drawings(IPdfFile pdf, IReadOnlyList<PdfPage> pages, string path, List<Diagnostic> diagnostics)
    {
        var drawings = pdf.ReadDrawings(pages);
        List<int> missing = [.. pages.Select(page => page.Number).Where(page => !drawings.ContainsKey(page))];
        if (missing.Count > 0)
        {
            diagnostics.Add(Diagnostic.Warning(PdfDiagnostics.NoDrawings, new DiagnosticLocation(path, missing[0]), UnreadPages.Ranges(missing)));
        }

        return drawings;
    }

    private IReadOnlyList<Section> Sections(PdfLayout layout, IReadOnlyList<PdfOutlineItem> titles, PdfTags tags, DiagnosticLocation where, List<Diagnostic> diagnostics)
    {
        var measures = LineMeasures.Of(layout.Items);
        List<TextLine> lines = [.. layout.Items.SelectMany(LinesOf)];
        var hyphenation = Hyphenation.Learn([.. lines.Select(line => line.Words.Select(word => word.Text).ToList())]);
        var (items, notes) = FootnoteFinder.Split(layout.Items, measures);
        var outline = ListedHeadings.FromOutline(_options.UseOutline ? titles : []);
        var contents = ListedHeadings.FromContents(_options.UseContents ? layout.Contents.Entries : [], items);
        var (tagged, remark) = new TagJudge(measures, [outline, contents], where).Judge(tags, items, lines.Sum(line => line.Text.Count(char.IsLetterOrDigit)));
        diagnostics.AddRange(remark is null ? [] : [remark]);
        var headings = new HeadingFinder(measures, tagged, outline, contents, layout.Contents.FirstPage).Find(items);
        return new SectionAssembler(measures, hyphenation).Assemble(layout.Cover, items, headings, notes);
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
}
