using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction;
using PolicyDiff.Ingestion;
using PolicyDiff.Pdf.PdfPig;
using PolicyDiff.Testing;
using Xunit.Abstractions;

namespace PolicyDiff.Pipeline.Tests.Boxes;

/// <summary>The boxes of a quote hold its letters on the page, and no others.</summary>
public sealed class QuoteBoxesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("corpus/2023/polderzorg/wijkverpleging-2023.pdf")]
    [InlineData("corpus/2025/polderzorg/wijkverpleging-2025.pdf")]
    [InlineData("corpus/2025/zorg-en-zekerheid/multidisciplinaire-zorg-2025.pdf")]
    [InlineData("corpus/2025/zorg-en-zekerheid/algemeen-zorginkoopbeleid-2025.pdf")]
    public void Extract_SamplePolicy_EveryQuoteIsInsideItsBoxes(string path) => Check(TestCorpus.PathOf(path), fewest: 50).ShouldBeEmpty();

    [SharedDataTheory]
    [InlineData("pdfs/real/zilveren-kruis-inkoopbeleid-ggz-2024-2026.pdf")]
    [InlineData("pdfs/real/zilveren-kruis-inkoopbeleid-gz-2024-2026.pdf")]
    [InlineData("pdfs/real/zilveren-kruis-nota-van-inlichtingen-ggz-2024-2026.pdf")]
    [InlineData("pdfs/real/20200519-Programma-van-Eisen-def.pdf")]
    [InlineData("structure/pdf/001-a.pdf")]
    public void Extract_RealFile_EveryQuoteIsInsideItsBoxes(string path) =>
        Check(TestCorpus.SharedPathOf(path), fewest: 100).ShouldBeEmpty();

    private List<string> Check(string path, int fewest)
    {
        using var letters = new PageLetters(path);
        var citations = Requirements(path)
            .Select(requirement => requirement.Citation)
            .Where(citation => PageLetters.Bare(citation.Quote).Length > 0).ToList();
        citations.Count.ShouldBeGreaterThan(fewest);

        List<string> misses = [];
        foreach (var citation in citations)
        {
            var (quote, inside) = (PageLetters.Bare(citation.Quote), letters.Inside(citation.Boxes));
            if (!string.Equals(quote, inside, StringComparison.Ordinal))
            {
                misses.Add($"{citation.Location}: {quote}\n   inside: {inside}");
            }
        }

        output.WriteLine($"{citations.Count - misses.Count} of {citations.Count} quotes are inside their boxes: {Path.GetFileName(path)}");
        return misses;
    }

    private static IReadOnlyList<Requirement> Requirements(string path)
    {
        var reader = DocumentReaders.Create(new PdfPigPdfEngine()).For(path).ShouldNotBeNull();
        var read = reader.Read(SourceFile.Of(path, path, () => File.OpenRead(path)), null, CancellationToken.None);
        return new RequirementExtractor()
            .Extract(read.Document.ShouldNotBeNull(string.Join(", ", read.Diagnostics.Select(diagnostic => diagnostic.Code))));
    }
}
