using System.Text.Json;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
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
    [InlineData("wijksamenwerkingsverband", "wijk|samenwerk|verband|wijksamenwerk|samenwerkingsverband")]
    [InlineData("zorginkoopbeleid", "zorg|inkop|beleid|zorginkop|inkoopbeleid")]
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

        DutchAnalyzers.Default.Analyze(Text).Where(token => token.Kind is TokenKind.Part).Select(token => token.Span.In(Text))
            .ShouldBe(["wijk", "samenwerking", "verband", "wijksamenwerking", "samenwerkingsverband"]);
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

    [Theory]
    [InlineData("levert", "geleverd", "leveren")]
    [InlineData("betaalt", "betaald", "betalen")]
    [InlineData("vergoedt", "vergoed", "vergoeden")]
    [InlineData("declareert", "gedeclareerd", "declareren")]
    [InlineData("verlengd", "verlengen", "verlenging")]
    [InlineData("inlevert", "ingeleverd", "inleveren")]
    [InlineData("levert het plan in", "in te leveren", "inleveren")]
    [InlineData("neemt u het aanbod aan", "aangenomen", "aannemen")]
    [InlineData("tekent", "getekend", "tekenen")]
    public void Analyze_FormsOfAVerb_ShareATerm(params string[] forms) =>
        Shared(forms).ShouldContain(term => term.StartsWith(TermMarks.Root, StringComparison.Ordinal));

    [Theory]
    [InlineData("levert een plan in het najaar", "inleveren")]
    [InlineData("week", "wijk")]
    [InlineData("gebied", "bieden")]
    [InlineData("gemeente", "mentor")]
    public void Analyze_OtherWords_ShareNoTerm(string left, string right) => Shared(left, right).ShouldBeEmpty();

    [Theory]
    [InlineData("@2023-06-12", "12 juni 2023", "12-6-2023", "12/06/'23", "12.6.2023", "2023-06-12")]
    [InlineData("@2023-06-12", "12-06-2023", "maandag 12 juni 2023", "12 jun. 2023")]
    [InlineData("@--06-12", "12 juni", "12-6-2023")]
    [InlineData("@2023-06", "juni 2023", "12 juni 2023")]
    [InlineData("@2024-06-30", "1 januari tot en met 30 juni 2024", "30-6-2024")]
    [InlineData("#1250-EUR", "€ 1.250", "1250 euro", "€ 1250,-", "EUR 1.250,00", "€ 1 250,00")]
    [InlineData("#1250", "€ 1.250", "1 250,00", "1250", "1.250")]
    [InlineData("#7.96-EUR", "€ 7,96", "7,96 euro", "€ 7.96")]
    [InlineData("#80-%", "80%", "80 %", "80 procent")]
    [InlineData("#6-week", "6 weken", "zes weken")]
    public void Analyze_ValueInAnyNotation_HasOneTerm(string term, params string[] notations)
    {
        foreach (var notation in notations)
        {
            Terms(notation).ShouldContain(term, notation);
        }
    }

    [Theory]
    [InlineData("paragraaf 3.2.1")]
    [InlineData("de 10 punten van 2025")]
    public void Analyze_NumberOfAnotherKind_HasNoValue(string text) => Terms(text).ShouldAllBe(term => !TermMarks.IsValue(term));

    [Theory]
    [InlineData("zzp'er")]
    [InlineData("zzp’er")]
    [InlineData("zzp-er")]
    [InlineData("ZZP-ers")]
    [InlineData("ZZP'ers")]
    [InlineData("zzper")]
    [InlineData("zzpers")]
    public void Analyze_PersonOfAnAbbreviation_IsOneWordWithTheAbbreviationAsPart(string word)
    {
        Words(word).ShouldBe("zzper");
        Terms(word).ShouldContain("zzp");
    }

    [Theory]
    [InlineData("hbo'er", "hbo-ers")]
    [InlineData("WSV'er", "wsver")]
    public void Analyze_OtherPersons_AreOneWord(string left, string right) => Words(left).ShouldBe(Words(right));

    [Theory]
    [InlineData("thuis-zorg", "thuiszorg")]
    [InlineData("kwaliteits-eisen", "kwaliteitseis")]
    [InlineData("kwaliteits- \neisen", "kwaliteitseis")]
    [InlineData("e-health", "ehealth")]
    [InlineData("re-integratie", "reintegratie")]
    public void Analyze_WordsWithAHyphenBetween_AreOneWordToo(string text, string word) => Shared(text, word).ShouldNotBeEmpty();

    [Theory]
    [InlineData("wijk- en regioplan")]
    [InlineData("2024 - plan")]
    [InlineData("24-7")]
    public void Analyze_OtherHyphens_JoinNothing(string text) =>
        DutchAnalyzers.Default.Analyze(text).ShouldNotContain(token => token.Kind == TokenKind.Form && !TermMarks.IsMarked(token.Term));

    [Theory]
    [InlineData("De reiskosten komen niet in aanmerking.", "aanmerking")]
    [InlineData("Wij geven geen vergoeding.", "vergoeden")]
    [InlineData("Een certificaat is nooit nodig", "certificaat")]
    public void Analyze_DeniedWord_HasATermOfItsOwn(string text, string word) => Terms(text).ShouldContain(Denied(word));

    [Theory]
    [InlineData("De maaltijd niet, maar de reiskosten komen in aanmerking.", "aanmerking")]
    [InlineData("Dat is niet nodig. De reiskosten komen in aanmerking.", "aanmerking")]
    public void Analyze_WordOutsideTheDenial_HasNone(string text, string word) => Terms(text).ShouldNotContain(Denied(word));

    private static string Denied(string word) =>
        TermMarks.Denied + Terms(word).First(term => term.StartsWith(TermMarks.Root, StringComparison.Ordinal))[TermMarks.Root.Length..];

    private static List<string> Terms(string text) => [.. DutchAnalyzers.Default.Analyze(text).Select(token => token.Term)];

    private static List<string> Shared(params string[] texts) =>
        [.. texts.Select(Terms).Aggregate((left, right) => [.. left.Intersect(right, StringComparer.Ordinal)])];

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
