namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class MarkupScannerTests
{
    [Theory]
    [InlineData("<b>a<i>b</b>c</i>", "<b> a <i> b </b> c </i>")]
    [InlineData("1 < 2 & 3 &gt; 2", "1 < 2 & 3 > 2")]
    [InlineData("<a href=\"x\">b", "<a href=x> b")]
    [InlineData("een\u0001\u0000twee", "eentwee")]
    [InlineData("a<!-- weg --><other/>b", "a b")]
    [InlineData("<b", "<b>")]
    public void Scan_OddMarkup_KeepsWhatCanBeRead(string markup, string expected)
    {
        var tokens = MarkupScanner.Scan(new StringReader(markup), static name => name is "a" or "b" or "i");

        string.Join(' ', tokens.Select(Shown)).ShouldBe(expected);
    }

    private static string Shown(MarkupToken token) => token.Kind switch
    {
        MarkupTokenKind.Open => token.Attributes.Text("href") is { Length: > 0 } target ? $"<{token.Value} href={target}>" : $"<{token.Value}>",
        MarkupTokenKind.Close => $"</{token.Value}>",
        _ => token.Value,
    };
}
