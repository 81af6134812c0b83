using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Tests.Ingest;

/// <summary>Makes a document of one section of any text; "weiger" is refused, "val om" is a mistake of the program.</summary>
internal sealed class FakeReader(string version = "1") : IDocumentReader
{
    private int _count;

    public int Count => _count;

    /// <summary>What happens while a file is read.</summary>
    public Action? OnRead { get; set; }

    public string Id => "fake";

    public string Version => version;

    public IReadOnlyList<string> FileExtensions => [".md"];

    public string MediaType => "text/markdown";

    public ReadResult Read(SourceFile file, ManifestEntry? manifest, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        OnRead?.Invoke();
        var text = Encoding.UTF8.GetString(file.ReadContent());
        return text switch
        {
            "weiger" => ReadResult.Refused(Diagnostic.Error("PD1001", new DiagnosticLocation(file.Path))),
            "val om" => throw new InvalidOperationException("omgevallen"),
            _ => new ReadResult(Document(file, text, manifest), []),
        };
    }

    private PolicyDocument Document(SourceFile file, string text, ManifestEntry? manifest) => new(
        DocumentId.For(file.Path, file.Sha256),
        new DocumentSource(file.Path, file.Sha256, MediaType),
        new DocumentMetadata { Title = text, Insurer = manifest?.Insurer },
        [Some.Section("1", text)],
        [],
        $"{Id} {Version}");
}
