namespace PolicyDiff.Core.Processes;

/// <summary>Reads from another stream until a limit, then acts as if it had ended.</summary>
internal sealed class LimitedStream : Stream
{
    private readonly Stream _inner;
    private long _left;

    /// <summary>Wraps a stream, which stays the owner's.</summary>
    /// <param name="inner">The stream to read from.</param>
    /// <param name="limit">The most bytes to pass on.</param>
    public LimitedStream(Stream inner, long limit) => (_inner, _left) = (inner, limit);

    /// <summary>Whether there was more than the limit.</summary>
    public bool Exceeded { get; private set; }

    /// <summary>Whether the end of the inner stream was reached.</summary>
    public bool Ended { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (Exceeded)
        {
            return 0;
        }

        var count = _inner.Read(buffer);
        Ended = count == 0;
        _left -= count;
        Exceeded = _left < 0;
        return Exceeded ? 0 : count;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
