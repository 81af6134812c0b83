namespace PolicyDiff.Sources;

/// <summary>The content of an answer, piece by piece.</summary>
/// <param name="response">The answer.</param>
/// <param name="deadline">The limits of time; each piece is a sign of life.</param>
internal sealed class AnswerContent(HttpResponseMessage response, FetchDeadline deadline)
{
    private readonly byte[] _buffer = new byte[64 << 10];
    private Stream? _stream;

    /// <summary>The next piece, good until the next call; empty at the end.</summary>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync()
    {
        try
        {
            _stream ??= await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            var count = await _stream.ReadAsync(_buffer, deadline.Token).ConfigureAwait(false);
            deadline.Heard();
            return _buffer.AsMemory(0, count);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw new HttpRequestException(error.Message, error);
        }
    }
}
