using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction;
using PolicyDiff.Ingestion;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Ocr.Tesseract;
using PolicyDiff.Pdf.PdfPig;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Search.Indexing;

namespace PolicyDiff.Pipeline;

/// <summary>The stages, each made when it is first needed: a command that reads no file loads no reader.</summary>
internal sealed class Stages : IDisposable
{
    private readonly List<IDisposable> _own = [];
    private readonly Lazy<DocumentReaders> _readers;
    private readonly Lazy<IRequirementExtractor> _extractor = new(() => new RequirementExtractor());
    private readonly Lazy<PassageBuilder> _passages = new(() => new PassageBuilder());
    private readonly Lazy<IPdfEngine> _pdfEngine;
    private readonly Lazy<IOcrEngine> _ocrEngine;

    public Stages(WorkspaceOptions options)
    {
        _pdfEngine = new Lazy<IPdfEngine>(() => options.PdfEngine ?? Own(new PdfPigPdfEngine()));
        _ocrEngine = new Lazy<IOcrEngine>(() => options.OcrEngine ?? Own(new TesseractOcrEngine()));
        _readers = new Lazy<DocumentReaders>(() => DocumentReaders.Create(_pdfEngine.Value, _ocrEngine.Value, Recognition));
    }

    /// <summary>The engine that reads PDF files.</summary>
    public IPdfEngine PdfEngine => _pdfEngine.Value;

    /// <summary>What recognises pages that are only pictures.</summary>
    public IOcrEngine OcrEngine => _ocrEngine.Value;

    /// <summary>Tells of recognised pages.</summary>
    public RecognitionRelay Recognition { get; } = new();

    /// <summary>The extensions that can be read, in lower case with their dot.</summary>
    public IReadOnlyList<string> Extensions =>
        [.. _readers.Value.All.SelectMany(reader => reader.FileExtensions).Distinct(StringComparer.Ordinal)];

    /// <summary>Makes what is searched.</summary>
    public PassageBuilder Passages => _passages.Value;

    /// <summary>Makes documents of files.</summary>
    public DocumentProcessor Processor => new(_readers.Value.For, Extensions, _extractor.Value, _passages.Value);

    /// <summary>Ends what the engines made here have running.</summary>
    public void Dispose() => _own.ForEach(static engine => engine.Dispose());

    /// <summary>Reads a manifest.</summary>
    /// <param name="fullPath">Its absolute path.</param>
    /// <param name="shownPath">The path for messages.</param>
    public static ManifestReading ReadManifest(string fullPath, string shownPath)
    {
        try
        {
            return ManifestReader.Read(OrdinaryFile.Text(fullPath, shownPath), shownPath);
        }
        catch (PolicyDiffException stop)
        {
            return new ManifestReading([], [stop.Diagnostic]);
        }
    }

    /// <summary>Finds files whose paths are shown from a folder.</summary>
    public InputFiles FilesIn(ShownPaths paths) => new(
        paths,
        Extensions,
        new PageFolders(paths.Rules, new Manifests(paths, ReadManifest).Lists),
        [.. _readers.Value.All.SelectMany(reader => reader.RefusedExtensions)]);

    private T Own<T>(T engine)
    {
        if (engine is IDisposable ending)
        {
            _own.Add(ending);
        }

        return engine;
    }
}
