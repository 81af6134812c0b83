using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Decoding;
using PolicyDiff.Ingestion.Structure;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Reads Markdown as people and converters write it: the marks are taken as hints, the numbering and contents list as proof.</summary>
internal sealed class MarkdownDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Id => "markdown";

    /// <inheritdoc/>
    public string Version => "markdown/2 markdig/1.6.0";

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
        var source = MarkdownSource.Of(decoded.Text);
        if (MarkdownFlow.Read(source) is not { } read)
        {
            return ReadResult.Refused(Diagnostic.Error(IngestionDiagnostics.TooDeep, new DiagnosticLocation(file.Path)));
        }

        var (flow, contents) = ContentsTables.Take(read, source.Contents);
        var sections = HeadingLevels.Build(TitlePage.Demote(LeadHeadings.Demote(FlowMending.Mend(flow)), contents));
        return DocumentAssembler.Assemble(this, file, manifest, sections, source.Properties, decoded.Diagnostics, frontMatter: source.Properties);
    }
}
