using System.Text;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Objects;

public sealed class PdfTokenizerTests
{
    [Theory]
    [InlineData("1 -2.5 +.25 4. -.5 0 Td", "1 -2.5 0.25 4 -0.5 0 Td")]
    [InlineData("/F1#20a 12 Tf", "/F1 a 12 Tf")]
    [InlineData("(abc) Tj", "text3 Tj")]
    [InlineData("(a(b)c\\)\\101\\\\) Tj", "text8 Tj")]
    [InlineData("<0041 0042> Tj", "text4 Tj")]
    [InlineData("[(a)-250(bc)]TJ", "[ text1 -250 text2 ] TJ")]
    [InlineData("/P<</MCID 3/Lang(nl)>>BDC", "/P << /MCID 3 /Lang text2 >> BDC")]
    [InlineData("q % a remark (\n Q", "q Q")]
    [InlineData("1 0 0 ri 2 j T*", "1 0 0 ? 2 ? T*")]
    [InlineData("BI /W 2 ID \u0001(EIx EI Q", "? /W 2 ? Q")]
    [InlineData("(never closed", "text13")]
    [InlineData("(a\\", "text3")]
    [InlineData("<41", "text1")]
    [InlineData("\\", "?")]
    [InlineData("", "")]
    public void Next_Content_IsCutAsTheStandardSays(string content, string expected) => string.Join(' ', Tokens(content).Select(Shown)).ShouldBe(expected);

    [Theory]
    [InlineData("(abc)", "abc")]
    [InlineData("(a(b)c\\)\\101\\\\)", "a(b)c)A\\")]
    [InlineData("(a\\\nb\\n\\t\\b\\f\\r\\q\\0051)", "ab\n\t\b\f\rq\u00051")]
    [InlineData("<48 65 6C6c6F 2>", "Hello ")]
    [InlineData("(never closed", "never closed")]
    [InlineData("(a\\", "a")]
    [InlineData("<4", "@")]
    [InlineData("()", "")]
    public void BytesOf_Text_AreWhatItStandsFor(string content, string expected)
    {
        var tokenizer = new PdfTokenizer(Encoding.Latin1.GetBytes(content));

        Encoding.Latin1.GetString(tokenizer.BytesOf(tokenizer.Next())).ShouldBe(expected);
    }

    [Fact]
    public void Next_PartOfSomeBytes_ReadsNothingBehindIt()
    {
        var tokenizer = new PdfTokenizer(Encoding.Latin1.GetBytes("1 23 456"), 2, 6);

        (tokenizer.Next().Number, tokenizer.Next().Number, tokenizer.Next().Kind, tokenizer.Position).ShouldBe((23, 4, PdfTokenKind.End, 6));
    }

    [Fact]
    public void Next_AnyBytes_ComesToAnEnd()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[500];
            random.NextBytes(bytes);

            Tokens(Encoding.Latin1.GetString(bytes)).Count().ShouldBeLessThan(501);
        }
    }

    private static IEnumerable<PdfToken> Tokens(string content)
    {
        var tokenizer = new PdfTokenizer(Encoding.Latin1.GetBytes(content));
        for (var token = tokenizer.Next(); token.Kind != PdfTokenKind.End; token = tokenizer.Next())
        {
            yield return token;
        }
    }

    private static string Shown(PdfToken token) => token.Kind switch
    {
        PdfTokenKind.Number => FormattableString.Invariant($"{token.Number}"),
        PdfTokenKind.Text => FormattableString.Invariant($"text{token.Number}"),
        PdfTokenKind.Operator when token.Text.Length == 0 => "?",
        _ => token.Text,
    };
}
