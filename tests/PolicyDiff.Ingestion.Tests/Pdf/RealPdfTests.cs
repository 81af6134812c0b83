using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Markdown;
using PolicyDiff.Ingestion.Pdf;
using PolicyDiff.Pdf.PdfPig;
using PolicyDiff.Testing;

namespace PolicyDiff.Ingestion.Tests.Pdf;

/// <summary>The reader on typeset files whose structure is known.</summary>
public sealed class RealPdfTests
{
    [SharedDataTheory]
    [InlineData("001", "001-a", true)]
    [InlineData("001", "001-c", true)]
    [InlineData("000", "000-b", true)]
    [InlineData("002", "002-b", true)]
    [InlineData("002", "002-b", false)]
    [InlineData("003", "003-a-tagged-outline", true)]
    [InlineData("003", "003-a-tagged-outline", false)]
    public void Read_TypesetPolicy_HasTheHeadingsNumbersLevelsAndPages(string truth, string file, bool withLists)
    {
        var expected = Headings(truth, file).ToList();

        var found = Read($"structure/pdf/{file}.pdf", new PdfReadingOptions(withLists, withLists, withLists)).AllSections()
            .Where(path => path.Section.Evidence is not null)
            .Select(path => (path.Section.Heading, path.Section.Level, Page: path.Section.Location.Page ?? 0));

        found.Select(heading => Shown(heading.Heading, heading.Level, heading.Page))
            .Except(expected.SelectMany(heading => heading)).ShouldBeEmpty();
        found.Count().ShouldBe(expected.Count);
    }

    [SharedDataTheory]
    [InlineData("001", "001-a")]
    [InlineData("001", "001-c")]
    [InlineData("002", "002-b")]
    [InlineData("003", "003-a-tagged-outline")]
    [InlineData("004", "004-a")]
    public void Read_TypesetPolicy_HasTheCellsOfItsTables(string truth, string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(TestCorpus.SharedPathOf($"structure/truth/{truth}.json")));
        var expected = json.RootElement.GetProperty("blocks")
            .EnumerateArray()
            .Where(block => block.GetProperty("type").GetString() == "table")
            .SelectMany(table => table.GetProperty("rows").EnumerateArray().Prepend(table.GetProperty("header")))
            .SelectMany(row => row.EnumerateArray()).Select(cell => Letters(cell.GetString()!)).Where(cell => cell.Length > 0);

        var found = Read($"structure/pdf/{file}.pdf").AllSections().SelectMany(path => path.Section.Blocks).OfType<Table>()
            .SelectMany(table => table.Rows.Select(row => row.Cells).Prepend(table.Header))
            .SelectMany(row => row)
            .Select(Letters)
            .Where(cell => cell.Length > 0);

        found.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
    }

    [SharedDataTheory]
    [InlineData("menzis-fysiotherapie-2024")]
    [InlineData("vgz-wijkverpleging-2024")]
    public void Read_PdfWithMarkdownTwin_GivesTheSameSections(string name)
    {
        var path = TestCorpus.SharedPathOf($"changes/md/{name}.md");
        var markdown = new MarkdownDocumentReader()
            .Read(new SourceFile(path, path, File.ReadAllBytes(path)), null, CancellationToken.None).Document
            .ShouldNotBeNull();

        Plain(Read($"changes/pdf/{name}.pdf")).ShouldBe(Plain(markdown));
    }

    [SharedDataTheory]
    [InlineData("AcroFormsBasicFields")]
    [InlineData("90-180-270-rotated")]
    [InlineData("repro_cmap_deep_array_so")]
    [InlineData("Hang")]
    [InlineData("pages-indirect-to-null")]
    public void Read_FileThatBreaksReaders_IsReadOrRefusedWithReason(string name)
    {
        var result = Result($"pdfs/broken/{name}.pdf");

        (result.Document is not null || result.Diagnostics.Count > 0).ShouldBeTrue();
    }

    private static string Plain(PolicyDocument document) =>
        string.Join(
            '\n',
            Some.Outline(document)
                .Split('\n')
                .SkipWhile(line => !line.StartsWith("1 [", StringComparison.Ordinal))
                .Select(line => line.TrimStart(' ', '-', '•', '*')));

    /// <summary>Per heading the ways it may be given: some have more than one right level.</summary>
    private static IEnumerable<List<string>> Headings(string truth, string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(TestCorpus.SharedPathOf($"structure/truth/{truth}.json")));
        using var places = JsonDocument.Parse(File.ReadAllText(TestCorpus.SharedPathOf($"structure/truth/{file}.pages.json")));
        var pages = places.RootElement.GetProperty("headings")
            .EnumerateArray()
            .Select(heading => heading.GetProperty("page").GetInt32()).ToList();
        return [.. json.RootElement.GetProperty("blocks")
            .EnumerateArray()
            .Where(block => block.GetProperty("type").GetString() == "heading")
            .Select((heading, i) =>
        {
            var others = heading.TryGetProperty("altLevels", out var levels)
                ? levels.EnumerateArray().Select(level => level.GetInt32())
                : [];
            var text = $"{heading.GetProperty("number").GetString()} {heading.GetProperty("title").GetString()}";
            return others.Append(heading.GetProperty("level").GetInt32()).Select(level => Shown(text, level, pages[i])).ToList();
        })];
    }

    private static string Shown(string heading, int level, int page) => $"{level} p{page} {Letters(heading)}";

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static PolicyDocument Read(string file, PdfReadingOptions? options = null) => Result(file, options).Document.ShouldNotBeNull();

    private static ReadResult Result(string file, PdfReadingOptions? options = null)
    {
        var path = TestCorpus.SharedPathOf(file);
        var source = new SourceFile(file, path, File.ReadAllBytes(path));
        using var engine = new PdfPigPdfEngine();
        return new PdfDocumentReader(engine, PdfLimits.Default, options ?? new PdfReadingOptions())
            .Read(source, null, CancellationToken.None);
    }
}
