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
    private const int Seed = 20250101;

    [Theory]
    [InlineData("corpus/2023/polderzorg/wijkverpleging-2023.pdf")]
    [InlineData("corpus/2025/polderzorg/wijkverpleging-2025.pdf")]
    [InlineData("corpus/2025/zorg-en-zekerheid/multidisciplinaire-zorg-2025.pdf")]
    [InlineData("corpus/2025/zorg-en-zekerheid/algemeen-zorginkoopbeleid-2025.pdf")]
    public void Extract_SamplePolicy_EveryQuoteIsInsideItsBoxes(string path)
    {
        var (requirements, misses) = Check(TestCorpus.PathOf(path), int.MaxValue);

        requirements.ShouldBeGreaterThan(20);
        misses.ShouldBeEmpty();
    }

    [SharedDataTheory]
    [InlineData("pdfs/real/zilveren-kruis-inkoopbeleid-ggz-2024-2026.pdf")]
    [InlineData("pdfs/real/zilveren-kruis-inkoopbeleid-gz-2024-2026.pdf")]
    [InlineData("pdfs/real/zilveren-kruis-nota-van-inlichtingen-ggz-2024-2026.pdf")]
    [InlineData("pdfs/real/20200519-Programma-van-Eisen-def.pdf")]
    public void Extract_RealFile_QuotesAreInsideTheirBoxes(string path)
    {
        var (requirements, misses) = Check(TestCorpus.SharedPathOf(path), int.Parse(Environment.GetEnvironmentVariable("BOXN") ?? "60", System.Globalization.CultureInfo.InvariantCulture));

        requirements.ShouldBeGreaterThanOrEqualTo(50);
        misses.ShouldBeEmpty();
    }

    private (int Requirements, IReadOnlyList<string> Misses) Check(string path, int count)
    {
        var requirements = Requirements(path).Where(requirement => PageLetters.Bare(requirement.Text).Length > 0).ToArray();
        if (requirements.Length > count)
        {
            new Random(Seed).Shuffle(requirements);
            requirements = requirements[..count];
        }

        using var letters = new PageLetters(path);
        List<string> misses = [];
        foreach (var citation in requirements.Select(requirement => requirement.Citation))
        {
            var (quote, inside) = (PageLetters.Bare(citation.Quote), letters.Inside(citation.Boxes));
            if (!string.Equals(quote, inside, StringComparison.Ordinal))
            {
                misses.Add($"{citation.Location}: {quote}\n   inside: {inside}");
            }
        }

        output.WriteLine($"{requirements.Length - misses.Count} of {requirements.Length} quotes are inside their boxes: {Path.GetFileName(path)}");
        misses.ForEach(output.WriteLine);
        return (requirements.Length, misses);
    }

    private static IReadOnlyList<Requirement> Requirements(string path)
    {
        var reader = DocumentReaders.Create(new PdfPigPdfEngine()).For(path).ShouldNotBeNull();
        var read = reader.Read(SourceFile.Of(path, path, () => File.OpenRead(path)), null, CancellationToken.None);
        return new RequirementExtractor().Extract(read.Document.ShouldNotBeNull(string.Join(", ", read.Diagnostics.Select(diagnostic => diagnostic.Code))));
    }
}
