using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Assembly;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Markdown;

namespace PolicyDiff.Ingestion.Tests;

public sealed class WordsLostTests
{
    private static readonly IReadOnlyList<Section> Sections =
        [new Section(null, "Kop", 1, default, [new Paragraph(string.Join(' ', Enumerable.Repeat("woord", 97)), default)], [])
        {
            Evidence = new HeadingEvidence(HeadingSignal.Markup, 1),
        }];

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "97 3 101")]
    [InlineData(196, "50 98 196")]
    [InlineData(0, null)]
    public void Assemble_FewerWordsThanShown_SaysHowMany(int shown, string? arguments)
    {
        var result = DocumentAssembler.Assemble(
            new MarkdownDocumentReader(), Some.File("a.md", "x"), null, Sections, new Dictionary<string, string>(), [], shownWords: shown);

        var lost = result.Diagnostics.SingleOrDefault(diagnostic => diagnostic.Code == IngestionDiagnostics.WordsLost);
        (lost is null ? null : string.Join(' ', lost.Arguments)).ShouldBe(arguments);
    }

    [Theory]
    [InlineData("# Kop\n\nDe zorg-\nverlener schrijft ~~niet~~ *alles* op.<sup>1</sup>\n\n- een\n- twee\n", 8)]
    [InlineData("# Kop\n\n| a | b |\n|---|---|\n| c | [d](https://e.example/f) |\n\n![plaat](g.png)\n\n<p>h i</p>\n", 7)]
    public void MarkdownWords_CountWhatIsShown(string markdown, int words) =>
        MarkdownFlow.Read(MarkdownSource.Of(markdown)).ShouldNotBeNull().Words.ShouldBe(words);
}
