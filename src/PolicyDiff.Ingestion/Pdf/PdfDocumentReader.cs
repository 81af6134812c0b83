using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;

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
        var read = _engine.Read(file.FullPath, file.Path, _limits, cancellationToken);
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
        var tags = _options.UseTags ? _engine.ReadTags(file.FullPath, content, _limits, cancellationToken) : PdfTags.Without(PdfTagState.Absent);
        var (outline, properties, pageCount) = (content.Outline, PropertiesOf(content), content.Pages.Count);
        var layout = PdfLayout.Of(content, pages => Drawings(file, pages, diagnostics, cancellationToken));
        var sections = Sections(layout, outline, tags, new DiagnosticLocation(file.Path), diagnostics);
        return DocumentAssembler.Assemble(this, file, manifest, sections, properties, diagnostics, pageCount);
    }

    private IReadOnlyDictionary<int, PdfDrawings> Drawings(SourceFile file, IReadOnlyList<int> pages, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var drawings = pages.Count == 0 ? new Dictionary<int, PdfDrawings>() : _engine.ReadDrawings(file.FullPath, pages, _limits, cancellationToken);
        List<int> missing = [.. pages.Where(page => !drawings.ContainsKey(page))];
        if (missing.Count > 0)
        {
            diagnostics.Add(Diagnostic.Warning(PdfDiagnostics.NoDrawings, new DiagnosticLocation(file.Path, missing[0]), UnreadPages.Ranges(missing)));
        }

        return drawings;
    }

    private IReadOnlyList<Section> Sections(PdfLayout layout, IReadOnlyList<PdfOutlineItem> titles, PdfTags tags, DiagnosticLocation where, List<Diagnostic> diagnostics)
    {
        var measures = LineMeasures.Of(layout.Items);
        List<TextLine> lines = [.. layout.Items.SelectMany(LinesOf)];
        var hyphenation = Hyphenation.Learn(lines);
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
