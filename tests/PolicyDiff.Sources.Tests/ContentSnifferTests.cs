using System.Text;

namespace PolicyDiff.Sources.Tests;

public sealed class ContentSnifferTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("%PDF-1.4", "application/pdf", "/x", ContentForm.Pdf)]
    [InlineData("rommel %PDF-1.4", "application/octet-stream", "/download", ContentForm.Pdf)]
    [InlineData("%PDF-1.4", "", "/x.pdf", ContentForm.Pdf)]
    [InlineData("%PDF-1.4", "text/html", "/script.php", ContentForm.Pdf)]
    [InlineData("%PDF-1.4", Word, "/x.docx", null)]
    [InlineData("tekst", "application/pdf", "/x.pdf", null)]
    [InlineData("PK\u0003\u0004", Word, "/x", ContentForm.Word)]
    [InlineData("PK\u0003\u0004", "application/octet-stream", "/x.docx", ContentForm.Word)]
    [InlineData("PK\u0003\u0004", "application/octet-stream", "/x.zip", null)]
    [InlineData("PK\u0003\u0004", "application/pdf", "/x.docx", null)]
    [InlineData("<p>los</p>", "text/html", "/x", ContentForm.Html)]
    [InlineData("\n<HTML lang=nl>", "text/plain", "/x", ContentForm.Html)]
    [InlineData("# Beleid", "text/markdown", "/x", ContentForm.Markdown)]
    [InlineData("# Beleid", "text/plain", "/x.md", ContentForm.Markdown)]
    [InlineData("# Beleid", "text/plain", "/x", ContentForm.Text)]
    [InlineData("# Beleid", "application/octet-stream", "/x", null)]
    [InlineData("a\0b", "text/plain", "/x", null)]
    [InlineData("{}", "application/json", "/x", null)]
    public void Form_BytesTypeAndName_Agree(string start, string type, string path, ContentForm? form) =>
        ContentSniffer.Form(Encoding.Latin1.GetBytes(start), type, new Uri($"https://a.example{path}")).ShouldBe(form);
}
