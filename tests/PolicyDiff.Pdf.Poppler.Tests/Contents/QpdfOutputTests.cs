using System.Text.Json;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler.Tests.Contents;

public sealed class QpdfOutputTests
{
    private const string Output = """
        {
          "version": 2,
          "qpdf": [
            { "maxobjectid": 12 },
            {
              "obj:1 0 R": { "value": { "/Title": "u:Één", "/Next": { "/obj": "12 0 R" } } },
              "obj:12 0 R": { "stream": { "dict": { "/Length": 3 }, "data": "QlQK" } },
              "trailer": { "value": { "/Root": "1 0 R" } }
            }
          ]
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Read_OutputInPieces_GivesEveryObjectOnce(int pieceLength)
    {
        List<string> taken = [];

        QpdfOutput.Read(new PieceReader(Output, pieceLength), (number, value) => taken.Add($"{number} {JsonSerializer.Serialize(value)}"));

        taken.ShouldBe(
        [
            "1 {\"value\":{\"/Title\":\"u:\\u00C9\\u00E9n\",\"/Next\":{\"/obj\":\"12 0 R\"}}}",
            "12 {\"stream\":{\"dict\":{\"/Length\":3},\"data\":\"QlQK\"}}",
            "0 {\"value\":{\"/Root\":\"1 0 R\"}}",
        ]);
    }

    [Fact]
    public void Read_ObjectLongerThanTheBuffer_IsWhole()
    {
        var text = new string('a', 1_000_000);
        List<int> lengths = [];

        QpdfOutput.Read(new StringReader($$"""{"qpdf": [{}, {"obj:1 0 R": {"value": "u:{{text}}"} }]}"""), (_, value) => lengths.Add(value.GetProperty("value").GetString()!.Length));

        lengths.ShouldBe([1_000_002]);
    }

    [Fact]
    public void Read_OutputCutOff_Throws() => Should.Throw<JsonException>(() => QpdfOutput.Read(new StringReader(Output[..^30]), static (_, _) => { }));

    [Fact]
    public void Read_ValuesNestedWithoutEnd_Throws() =>
        Should.Throw<JsonException>(() => QpdfOutput.Read(new StringReader("{\"obj:1 0 R\": " + new string('[', 100_000)), static (_, _) => { }));

    private sealed class PieceReader(string text, int length) : TextReader
    {
        private int _at;

        public override int Read(Span<char> buffer)
        {
            var count = Math.Min(Math.Min(length, buffer.Length), text.Length - _at);
            text.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));
    }
}
