using System.Text;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Objects;

public sealed class QpdfOutputTests
{
    private const string Output = """
        %PDF-1.7
        1 0 obj
        << /Title (endobj \( stream) /Next 12 0 R >>
        endobj
        12 0 obj
        << /Length 14 >>
        stream
        0 0 m endobj S
        endstream
        endobj
        13 0 obj
        << /Subtype /Image /Length 6 >>
        stream
        endobj
        endstream
        endobj
        14 0 obj
        << /Subtype /Form /Matrix [1 0 0 1 5 6] /Length 0 >>
        stream

        endstream
        endobj
        15 0 obj
        [ 12 0 R 7 ]
        endobj
        xref
        0 2
        0000000000 65535 f
        0000000009 00000 n
        trailer << /Root 1 0 R >>
        startxref
        310
        %%EOF

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Read_OutputInPieces_GivesEveryObject(int pieceLength)
    {
        var (objects, streams) = Read(Output, pieceLength);

        objects.Catalog.ShouldNotBeNull()["/Next"].ShouldBeOfType<PdfReference>().Number.ShouldBe(12);
        Encoding.Latin1.GetString(streams.Decode(12)).ShouldBe("0 0 m endobj S");
        (streams.Decode(13).Length, streams.Decode(99).Length).ShouldBe((0, 0));
        (objects.IsForm(14), objects.IsForm(12)).ShouldBe((true, false));
        objects.Numbers(objects.Entry(new PdfReference(14), "/Matrix"), 6).ShouldBe([1, 0, 0, 1, 5, 6]);
        objects.Items(new PdfReference(15)).Count.ShouldBe(2);
    }

    [Fact]
    public void Read_ObjectLongerThanTheBuffer_IsWhole()
    {
        var numbers = string.Join(' ', Enumerable.Range(0, 200_000));

        var (objects, _) = Read(Output.Replace("12 0 R 7", numbers, StringComparison.Ordinal), 100_000);

        objects.Items(new PdfReference(15)).Count.ShouldBe(200_000);
    }

    [Theory]
    [InlineData("endobj\n13")]
    [InlineData("/Matrix")]
    [InlineData("0 0 m endobj")]
    [InlineData("trailer")]
    [InlineData("startxref")]
    public void Read_OutputCutOff_Throws(string at) =>
        Should.Throw<InvalidDataException>(() => Read(Output[..Output.IndexOf(at, StringComparison.Ordinal)], 100_000));

    [Theory]
    [InlineData("Geen PDF, maar tekst.")]
    [InlineData("1 0 obj << /Length 5 0 R >> stream\n")]
    [InlineData("")]
    public void Read_NoFile_Throws(string output) => Should.Throw<InvalidDataException>(() => Read(output, 100_000));

    private static (PdfObjects Objects, PdfStreams Streams) Read(string output, int pieceLength)
    {
        var (objects, streams) = (new PdfObjects(), new PdfStreams());
        QpdfOutput.Read(new PieceStream(Encoding.Latin1.GetBytes(output), pieceLength), objects, streams);
        return (objects, streams);
    }

    private sealed class PieceStream(byte[] bytes, int length) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, length));
    }
}
