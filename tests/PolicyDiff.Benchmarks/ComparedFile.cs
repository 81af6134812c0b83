using System.Text;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction;
using PolicyDiff.Ingestion;
using PolicyDiff.Pdf.PdfPig;

namespace PolicyDiff.Benchmarks;

/// <summary>Makes one side of a comparison of a file or of Markdown text.</summary>
internal static class ComparedFile
{
    /// <summary>The side that a file makes.</summary>
    /// <exception cref="ArgumentException">The file is not read.</exception>
    public static ComparisonSide Read(string path) => Side(path, File.ReadAllBytes(path));

    /// <summary>The side that Markdown text makes.</summary>
    /// <param name="name">A file name for it, with the ending of Markdown.</param>
    /// <param name="markdown">The text.</param>
    public static ComparisonSide Of(string name, string markdown) => Side(name, Encoding.UTF8.GetBytes(markdown));

    private static ComparisonSide Side(string path, byte[] bytes)
    {
        using var engine = new PdfPigPdfEngine();
        var reader = DocumentReaders.Create(engine).For(path) ?? throw new ArgumentException($"no reader for {path}");
        var document = reader.Read(new SourceFile(path, Path.GetFullPath(path), bytes), null, CancellationToken.None).Document
            ?? throw new ArgumentException($"{path} is not read");
        IReadOnlyList<Requirement> requirements = new RequirementExtractor().Extract(document);
        return new ComparisonSide(
            path,
            [new DocumentSummary(document.Id, document.Source, document.Metadata, document.Sections.Count, requirements.Count)],
            requirements);
    }
}
