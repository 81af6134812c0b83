using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Assembly;
using PolicyDiff.Ingestion.Decoding;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Html;
using PolicyDiff.Ingestion.Structure;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>
/// Reads Markdown as people and converters write it: the marks are taken as hints, the numbering and contents list as proof.
/// </summary>
internal sealed class MarkdownDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Id => "markdown";

    /// <inheritdoc/>
    public string Version => "markdown/4 markdig/1.6.0";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public string MediaType => "text/markdown";

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file, ManifestEntry? manifest, CancellationToken cancellationToken)
    {
        var decoded = TextDecoder.Decode(file);
        if (decoded.Text is null)
        {
            return new ReadResult(null, decoded.Diagnostics);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (Flow(decoded.Text) is not var (source, read))
        {
            return ReadResult.Refused(Diagnostic.Error(IngestionDiagnostics.TooDeep, new DiagnosticLocation(file.Path)));
        }

        var made = MarkedSections.Of(read.Flow, source.Contents);
        return DocumentAssembler.Assemble(
            this,
            file,
            manifest,
            made.Sections,
            source.Properties,
            [.. decoded.Diagnostics, .. Noticed(file, source, read)],
            frontMatter: source.Properties,
            shownWords: read.Words - made.ContentsWords);
    }

    /// <summary>
    /// Null where lists, quotations, brackets or elements lie deeper inside each other than any text for people has them.
    /// </summary>
    private static (MarkdownSource Source, MarkdownReading Read)? Flow(string text)
    {
        try
        {
            var source = MarkdownSource.Of(text);
            return MarkdownFlow.Read(source) is { } read ? (source, read) : null;
        }
        catch (NestingException)
        {
            return null;
        }
    }

    private static IEnumerable<Diagnostic> Noticed(SourceFile file, MarkdownSource source, MarkdownReading read)
    {
        if (source.BadFrontMatter)
        {
            yield return Diagnostic.Warning(IngestionDiagnostics.BadFrontMatter, new DiagnosticLocation(file.Path, Line: 1));
        }

        foreach (var (words, place) in read.Struck)
        {
            yield return Diagnostic.Info(IngestionDiagnostics.StruckOut, new DiagnosticLocation(file.Path, Line: place.Line), words);
        }
    }
}
