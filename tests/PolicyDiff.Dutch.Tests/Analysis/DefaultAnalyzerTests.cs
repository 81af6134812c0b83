using System.Text.Json;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Testing;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class DefaultAnalyzerTests
{
    [Theory]
    [InlineData("tarief", "tarieven")]
    [InlineData("huisarts", "huisartsen")]
    [InlineData("mens", "mensen")]
    [InlineData("plan", "plannen")]
    [InlineData("thema", "thema's")]
    [InlineData("thema", "thema’s")]
    [InlineData("WSV", "WSV's")]
    [InlineData("IZA", "1ZA")]
    [InlineData("financiële", "ﬁnanciële")]
    [InlineData("coördinatie", "coo\u0308rdinatie")]
    [InlineData("zorgverzekeraar", "zorg\u00ADverzekeraar")]
    [InlineData("kind", "kinderen")]
    [InlineData("prijs", "prijzen")]
    public void Analyze_TwoFormsOfAWord_GiveTheSameTerm(string left, string right) => Words(left).ShouldBe(Words(right));

    [Theory]
    [InlineData("begeleiding", "beleid")]
    [InlineData("gebied", "bieden")]
    [InlineData("zeker", "zekerheid")]
    public void Analyze_TwoWords_GiveTwoTerms(string left, string right) => Words(left).ShouldNotBe(Words(right));

    [Theory]
    [InlineData("wijksamenwerkingsverband", "wijk|samenwerk|verband")]
    [InlineData("zorginkoopbeleid", "zorg|inkop|beleid")]
    [InlineData("organisatie", "")]
    [InlineData("doelstellingen", "doel|stelling")]
    public void Analyze_Compound_HasItsPartsAtTheSamePosition(string word, string parts)
    {
        var tokens = DutchAnalyzers.Default.Analyze(word);

        string.Join('|', tokens.Where(token => token.Kind is TokenKind.Part).Select(token => token.Term)).ShouldBe(parts);
        tokens.Skip(1).ShouldAllBe(token => token.PositionIncrement == 0);
    }

    [Fact]
    public void Analyze_Ampersand_JoinsCapitals() => Words("De O&I van R&D en zorg & welzijn").ShouldBe("o&i r&d zorg welzijn");

    [Fact]
    public void Analyze_PartOfACompound_PointsAtItsLetters()
    {
        const string Text = "Het wijksamenwerkingsverband";

        DutchAnalyzers.Default.Analyze(Text).Where(token => token.Kind is TokenKind.Part).Select(token => token.Span.In(Text)).ShouldBe(["wijk", "samenwerking", "verband"]);
    }

    [SharedDataFact]
    public void Analyze_EveryGoldenText_PointsInsideTheTextInOrder()
    {
        foreach (var file in new[] { "dutch-analyzer-lucene8.jsonl", "edge-cases-lucene8.jsonl" })
        {
            foreach (var line in File.ReadAllLines(TestCorpus.SharedPathOf("search/goldens/" + file)))
            {
                var text = JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;
                CheckSpans(text);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud835 \udc19 \ud83d")]
    [InlineData("a\u0301\u0302\u0303 ﬃ ĳ ſt 1ZA 0A0B")]
    [InlineData("\u0000\u0001\uffff")]
    public void Analyze_OddText_PointsInsideTheText(string text) => CheckSpans(text);

    private static void CheckSpans(string text)
    {
        var last = 0;
        foreach (var token in DutchAnalyzers.Default.Analyze(text))
        {
            token.Span.Start.ShouldBeGreaterThanOrEqualTo(token.Kind is TokenKind.Word ? last : 0);
            token.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
            token.Span.Length.ShouldBePositive();
            last = token.Kind is TokenKind.Word ? token.Span.Start : last;
        }
    }

    private static string Words(string text) =>
        string.Join(' ', DutchAnalyzers.Default.Analyze(text).Where(token => token.Kind is TokenKind.Word).Select(token => token.Term));
}
