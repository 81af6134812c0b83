using System.Text;
using PolicyDiff.Pdf.PdfPig.Processes;

namespace PolicyDiff.Pdf.PdfPig.Tests.Processes;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1 << 20)]
    public void Read_PiecesOfAnySize_GivesWholeLines(int piece)
    {
        var words = new string('é', 50_000);
        var reader = new LineReader(new PiecewiseStream(Encoding.UTF8.GetBytes($"een\n\n{words}\nrest"), piece));

        Text(reader.Read(1 << 20)).ShouldBe("een");
        Text(reader.Read(1 << 20)).ShouldBe(string.Empty);
        Text(reader.Read(1 << 20)).ShouldBe(words);
        reader.HasEnded.ShouldBeFalse();
        reader.Read(1 << 20).ShouldBeNull("a line that was cut off is none");
        reader.HasEnded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("123456\n")]
    [InlineData("123456")]
    public void Read_LineLongerThanAllowed_IsNone(string text)
    {
        var reader = new LineReader(new PiecewiseStream(Encoding.UTF8.GetBytes(text), 2));

        reader.Read(5).ShouldBeNull();
    }

    private static string? Text(ReadOnlyMemory<byte>? line) => line is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>Gives at most a number of bytes a read, as a pipe may.</summary>
    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
