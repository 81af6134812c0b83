using PolicyDiff.Cli.Streams;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Cli.Tests;

public sealed class ResultStreamTests
{
    [Fact]
    public void Write_DiskIsFull_SaysSo()
    {
        using var stream = new ResultStream(() => new Broken());

        Should.Throw<PolicyDiffException>(() => stream.Write("tekst"u8)).Diagnostic.Code.ShouldBe(PipelineDiagnostics.CannotWriteResult);
    }

    [Fact]
    public void Write_OutputThatIsClosed_SaysSo()
    {
        using var stream = new ResultStream(() => throw new UnauthorizedAccessException());

        stream.Flush();
        Should.Throw<PolicyDiffException>(() => stream.Write("tekst"u8)).Diagnostic.Code.ShouldBe(PipelineDiagnostics.CannotWriteResult);
    }

    [Fact]
    public void Write_Text_GoesOn()
    {
        using var inner = new MemoryStream();
        using var stream = new ResultStream(() => inner);

        stream.Write("een"u8);
        stream.Write("twee"u8);

        inner.ToArray().ShouldBe("eentwee"u8.ToArray());
    }

    private sealed class Broken : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");
    }
}
