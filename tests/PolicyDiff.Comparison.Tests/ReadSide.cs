using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Extraction;
using PolicyDiff.Ingestion;

namespace PolicyDiff.Comparison.Tests;

/// <summary>Sides of a comparison read from Markdown and text files, as the program reads them.</summary>
internal static class ReadSide
{
    /// <summary>The readers of every format but PDF.</summary>
    internal static readonly DocumentReaders Readers = DocumentReaders.Create(new NoPdfEngine());

    /// <summary>The side that a file makes by itself.</summary>
    public static ComparisonSide Of(string path)
    {
        var file = SourceFile.Of(Path.GetFileName(path), path, () => File.OpenRead(path));
        var document = Read(file);
        var requirements = new RequirementExtractor().Extract(document);
        var summary = new DocumentSummary(document.Id, document.Source, document.Metadata, document.Sections.Count, requirements.Count);
        return new ComparisonSide(file.Path, [summary], requirements);
    }

    /// <summary>The document that a file makes.</summary>
    public static PolicyDocument Read(SourceFile file) =>
        Readers.For(file.Path)!.Read(file, null, CancellationToken.None).Document.ShouldNotBeNull(file.Path);

    private sealed class NoPdfEngine : IPdfEngine
    {
        public string Id => "none";

        public string Version => "1";

        public PdfEngineStatus Check() => throw new NotSupportedException("No PDF is read here.");

        public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) =>
            throw new NotSupportedException("No PDF is read here.");
    }
}
