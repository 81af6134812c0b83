using System.IO.Compression;
using System.Text;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Objects;

public sealed class PdfStreamsTests
{
    private const string Content = "10 20 1 60 re f";

    [Theory]
    [InlineData("<< /Filter /FlateDecode >>")]
    [InlineData("<< /Filter [/FlateDecode] /Subtype /Form >>")]
    public void Decode_Deflated_IsInflated(string dictionary) => Text(Of(dictionary, Deflated(Content))).ShouldBe(Content);

    [Fact]
    public void Decode_NotCoded_IsAsItIs() => Text(Of("<< >>", Encoding.Latin1.GetBytes(Content))).ShouldBe(Content);

    [Fact]
    public void Decode_Damaged_IsNoMoreThanWhatCameBefore()
    {
        var whole = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i} "));
        var bytes = Deflated(whole);
        bytes.AsSpan(bytes.Length / 2).Fill(0xFF);

        var text = Text(Of("<< /Filter /FlateDecode >>", bytes));

        text.Length.ShouldBeLessThan(whole.Length);
        text[..1_000].ShouldBe(whole[..1_000]);
    }

    [Fact]
    public void Decode_StreamThatGrowsWithoutEnd_IsCutOff() =>
        Of("<< /Filter /FlateDecode >>", Deflated(new string(' ', 80 << 20))).Decode(7).Length.ShouldBeInRange(32 << 20, 33 << 20);

    [Theory]
    [InlineData("<< /Subtype /Image >>")]
    [InlineData("<< /Subtype 5 >>")]
    [InlineData("<< /Type /Metadata >>")]
    [InlineData("<< /Length1 12 >>")]
    [InlineData("<< /Filter [/ASCII85Decode /FlateDecode] >>")]
    [InlineData("<< /Filter /FlateDecode /DecodeParms << /Predictor 12 >> >>")]
    public void Wants_NoContentOrCodedOtherwise_No(string dictionary) => PdfStreams.Wants(Dictionary(dictionary)).ShouldBeFalse();

    [Theory]
    [InlineData("<< >>")]
    [InlineData("<< /Subtype /Form >>")]
    [InlineData("<< /Type /CMap /Filter /FlateDecode >>")]
    public void Wants_ContentOrMeaningsOfLetters_Yes(string dictionary) => PdfStreams.Wants(Dictionary(dictionary)).ShouldBeTrue();

    private static string Text(PdfStreams streams) => Encoding.Latin1.GetString(streams.Decode(7));

    private static PdfStreams Of(string dictionary, byte[] data)
    {
        var streams = new PdfStreams();
        streams.Add(7, Dictionary(dictionary), data);
        return streams;
    }

    private static PdfDictionary Dictionary(string written) => PdfValueReader.Read(Encoding.Latin1.GetBytes(written)).ShouldBeOfType<PdfDictionary>();

    private static byte[] Deflated(string content)
    {
        using var bytes = new MemoryStream();
        using (var deflater = new ZLibStream(bytes, CompressionLevel.Optimal))
        {
            deflater.Write(Encoding.Latin1.GetBytes(content));
        }

        return bytes.ToArray();
    }
}
