using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Markdown;
using PolicyDiff.Ingestion.Pdf;
using PolicyDiff.Ingestion.PlainText;

namespace PolicyDiff.Ingestion;

/// <summary>Every input format: one line each.</summary>
public sealed class DocumentReaders
{
    private DocumentReaders(IReadOnlyList<IDocumentReader> all) => All = all;

    /// <summary>The readers, in the order in which they are listed to users.</summary>
    public IReadOnlyList<IDocumentReader> All { get; }

    /// <summary>The reader for a file by its extension; null where no reader takes it.</summary>
    public IDocumentReader? For(string path) =>
        All.FirstOrDefault(reader => reader.FileExtensions.Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal));

    /// <summary>All readers, on the given PDF engine.</summary>
    public static DocumentReaders Create(IPdfEngine engine) => new(
    [
        new MarkdownDocumentReader(),
        new PdfDocumentReader(engine),
        new PlainTextDocumentReader(),
    ]);
}
