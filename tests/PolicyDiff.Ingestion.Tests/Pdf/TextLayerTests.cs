using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class TextLayerTests
{
    private const string Dutch = "De zorgaanbieder werkt samen met de huisarts en het wijkteam en legt de afspraken daarover "
        + "jaarlijks vast in een plan dat de verzekeraar beoordeelt voor hij een overeenkomst aanbiedt.";

    [Fact]
    public void IsBad_LettersExchanged_ButNotDutchText()
    {
        var exchanged = string.Concat(Dutch.Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 3) % 26)) : c));

        TextLayer.IsBad(PageOf(Dutch)).ShouldBeFalse();
        TextLayer.IsBad(PageOf(exchanged)).ShouldBeTrue();
        TextLayer.IsBad(PageOf(new string('\uFFFD', 200))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("ҘҹЧঐܮКጹѝ ҥҁӃཌආҊҀ ݰႺംࢥѽ ҫһҐ࿋ආ ኩঘѬҥ ཌҁഘК")] // another alphabet for every few letters
    [InlineData("❉❡ ③♦r❣❛❛♥❜✐❡❞❡r ✇❡r❦t s❛♠❡♥ ♠❡t ❞❡ ❤✉✐s❛rts")] // pictures for letters
    [InlineData("$g#% %.&e $%4#8 js$ 2%% :;+32 %ij#±is$< \"Tag,'$ gj%s: #2$%2%# #ji<$4")] // symbols amid letters
    [InlineData("n s3d4 xkrtl ¢ pqwtz h7k2m zdfgh ~ bcdfg r5t6z c o wrtsd mnbvc")] // no vowels, digits within words
    public void IsBad_WordsThatAreNoneInAnyLanguage_EvenOnAShortPage(string text) => TextLayer.IsBad(PageOf(text)).ShouldBeTrue();

    [Theory]
    // A table of figures.
    [InlineData("2025 € 7,96 € 3,07 12,5% 10.000-20.000 1.250 33 € 1.234,50 -4,2% 2024/2025 (12) ± 3 ≥ 80% 06-12345678")]
    // Contents with leaders.
    [InlineData("1 Inleiding . . . . . . . . . . . . 3 2 Eisen . . . . . . . . . . . . 4 2.1 ______ 5 ..... 6 – • | ")]
    // Abbreviations and units.
    [InlineData(
        "GGZ, MDZ, WSV, RO, HDS, VVT en B2B; NEN7510, ISO 9001, COVID-19, HbA1c, µmol/l, β-blokkers, m², "
        + "24/7, q.d., info@voorbeeld.nl")]
    [InlineData("https://www.voorbeeld.nl/zorg/2025 sp@sp.nl (070) 123 45 67 KvK 12345678")] // an imprint
    [InlineData("Ճյուղերը կանգնած են ծառի վրա և տերևները շարժվում են")] // another alphabet
    [InlineData("医療保険 の 購買 方針 は 毎年 公開 されます 編集 三月 五月 カナ ひらがな まじり")] // several signs of one language
    [InlineData("e = m c 2 waarin m de massa is en c de snelheid van het licht; x + y = z volgt uit (1) en (2)")] // formulas in text
    public void IsBad_FiguresNamesAndOtherLanguages_AreGood(string text) => TextLayer.IsBad(PageOf(text)).ShouldBeFalse();

    [Fact]
    public void IsBad_AFewOddSigns_TellNothing() => TextLayer.IsBad(PageOf("§ ~ # ^")).ShouldBeFalse();

    private static PdfPage PageOf(string text) =>
        new(1, 595, 842, [new TextRun(text, new PdfBox(72, 72, 400, 12), new TextStyle(string.Empty, 10, false, false, "#000000"))], []);
}
