using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Cli.Streams;

/// <summary>
/// Standard output. A reader that went away (<c>| head</c>) is no error; a disk that is full, or an output that was never open, is.
/// </summary>
/// <remarks>
/// The stream of the console drops what nobody reads any more by itself, on every system, and throws for everything else.
/// </remarks>
/// <param name="open">Opens the real output; called at the first write, since a closed output fails when it is opened.</param>
internal sealed class ResultStream(Func<Stream> open) : Stream
{
    private Stream? _inner;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Guard(() => (_inner ??= open()).Write(buffer, offset, count));

    /// <inheritdoc/>
    public override void Flush() => Guard(() => _inner?.Flush());

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner?.Dispose();
        }

        base.Dispose(disposing);
    }

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.CannotWriteResult, null, error.Message), error);
        }
    }
}
