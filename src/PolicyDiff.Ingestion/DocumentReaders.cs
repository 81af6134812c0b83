using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Html;
using PolicyDiff.Ingestion.Markdown;
using PolicyDiff.Ingestion.Pdf;
using PolicyDiff.Ingestion.PlainText;
using PolicyDiff.Ingestion.Word;

namespace PolicyDiff.Ingestion;

/// <summary>Every input format: one line each.</summary>
public sealed class DocumentReaders
{
    private DocumentReaders(IReadOnlyList<IDocumentReader> all) => All = all;

    /// <summary>The readers, in the order in which they are listed to users.</summary>
    public IReadOnlyList<IDocumentReader> All { get; }

    /// <summary>The reader for a file by its extension; null where no reader takes it.</summary>
    public IDocumentReader? For(string path) =>
        All.FirstOrDefault(
            reader => reader.FileExtensions.Concat(reader.RefusedExtensions)
                .Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal));

    /// <summary>All readers, on the given engines.</summary>
    /// <param name="engine">Reads the pages of PDF files.</param>
    /// <param name="recognizer">Recognises the pages that hold no text; null where such pages are only reported.</param>
    /// <param name="progress">Hears of every recognised page, from several threads; null where nobody listens.</param>
    public static DocumentReaders Create(IPdfEngine engine, IOcrEngine? recognizer = null, IProgress<OcrProgress>? progress = null) => new(
    [
        new MarkdownDocumentReader(),
        new HtmlDocumentReader(),
        new WordDocumentReader(),
        new PdfDocumentReader(engine, recognizer, progress),
        new PlainTextDocumentReader(),
    ]);
}
