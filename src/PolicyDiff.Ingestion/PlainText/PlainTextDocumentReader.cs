using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Assembly;
using PolicyDiff.Ingestion.Decoding;
using PolicyDiff.Ingestion.Structure;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Reads text without any marks, as scanners and <c>pdftotext</c> leave it.</summary>
internal sealed class PlainTextDocumentReader : IDocumentReader
{
    private static readonly SortedDictionary<string, string> NoProperties = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Id => "text";

    /// <inheritdoc/>
    public string Version => "text/3";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public string MediaType => "text/plain";

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file, ManifestEntry? manifest, CancellationToken cancellationToken)
    {
        var decoded = TextDecoder.Decode(file);
        if (decoded.Text is null)
        {
            return new ReadResult(null, decoded.Diagnostics);
        }

        var lines = OcrRepair.Mend(decoded.Text).Split('\n');
        GluedMarkers.Part(lines);
        var pages = PrintedPages.Split(string.Join('\n', lines));
        cancellationToken.ThrowIfCancellationRequested();
        var (text, notes) = PageNotes.Take(RunningLines.Remove(pages));
        var contents = PrintedContents.Of(BrokenWords.Mark(text));
        var flow = TextFlow.Read(contents, notes);
        var sections = HeadingLevels.Build(FlowMending.Mend(flow));
        int? pageCount = decoded.Text.Contains('\f', StringComparison.Ordinal) ? pages.Count : null;
        return DocumentAssembler.Assemble(this, file, manifest, sections, NoProperties, decoded.Diagnostics, pageCount);
    }
}
