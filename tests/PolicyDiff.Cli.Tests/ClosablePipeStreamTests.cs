namespace PolicyDiff.Cli.Tests;

public sealed class ClosablePipeStreamTests
{
    [Fact]
    public void Write_ReaderGone_DropsTheRest()
    {
        using var broken = new BrokenPipe();
        using var stream = new ClosablePipeStream(broken);

        stream.Write("een"u8);
        stream.Write("twee"u8);
        stream.Flush();

        broken.Writes.ShouldBe(1);
    }

    private sealed class BrokenPipe : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Writes++;
            throw new IOException("Broken pipe");
        }
    }
}
