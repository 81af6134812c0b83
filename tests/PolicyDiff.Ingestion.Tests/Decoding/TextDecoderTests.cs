using System.Text;
using PolicyDiff.Ingestion.Decoding;
using PolicyDiff.Ingestion.Diagnostics;

namespace PolicyDiff.Ingestion.Tests.Decoding;

public sealed class TextDecoderTests
{
    private const string Text = "Één patiënt – vóór 1 mei";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decode_WithByteOrderMark_IsRead(string encoding)
    {
        var coding = Encoding.GetEncoding(encoding);

        var decoded = TextDecoder.Decode(Some.File("a.txt", [.. coding.GetPreamble(), .. coding.GetBytes(Text)]));

        decoded.Text.ShouldBe(Text);
        decoded.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Decode_Utf16WithoutMark_IsRead() =>
        TextDecoder.Decode(Some.File("a.txt", Encoding.Unicode.GetBytes(Text))).Text.ShouldBe(Text);

    [Fact]
    public void Decode_Windows1252_IsReadWithWarning()
    {
        var decoded = TextDecoder.Decode(Some.File("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text)));

        decoded.Text.ShouldBe(Text);
        decoded.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(IngestionDiagnostics.LegacyEncoding);
    }

    [Fact]
    public void Decode_CodesThatAreNoCharacters_AreDroppedWithAWarning()
    {
        var decoded = TextDecoder.Decode(Some.File("a.md", "De inzet is vijf\uFFFE dagen\uFDD0."));

        decoded.Text.ShouldBe("De inzet is vijf dagen.");
        var warning = decoded.Diagnostics.ShouldHaveSingleItem();
        (warning.Code, warning.Arguments[0]).ShouldBe((IngestionDiagnostics.InvalidCharacters, "2"));
    }

    [Fact]
    public void Decode_LineEnds_AreOneKindAndFormFeedsStay() =>
        TextDecoder.Decode(Some.File("a.txt", "a\r\nb\rc\fd")).Text.ShouldBe("a\nb\nc\fd");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void Decode_NothingButSpace_IsRefused(string text) =>
        TextDecoder.Decode(Some.File("a.txt", text)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(IngestionDiagnostics.EmptyFile);

    [Fact]
    public void Decode_PdfUnderOtherName_IsRefused() =>
        TextDecoder.Decode(Some.File("a.txt", [.. "%PDF-1.7\n"u8, 0xE2, 0xE3, 0, 1, 2, .. "obj"u8])).Diagnostics
            .ShouldHaveSingleItem().Code
            .ShouldBe(IngestionDiagnostics.BinaryContent);
}
