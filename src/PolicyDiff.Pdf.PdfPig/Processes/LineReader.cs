namespace PolicyDiff.Pdf.PdfPig.Processes;

/// <summary>Reads a stream of bytes line by line, without making text of them.</summary>
/// <param name="stream">The stream, which stays the owner's.</param>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>Whether the stream has ended.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The next line without its end; null where the stream has ended, within a line too, or where the line is longer than allowed.</summary>
    /// <param name="most">The bytes a line may have.</param>
    /// <returns>Valid until the next call.</returns>
    public ReadOnlyMemory<byte>? Read(long most)
    {
        for (var searched = 0; ;)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                var line = _buffer.AsMemory(_start, searched + length);
                _start += line.Length + 1;
                return line.Length > most ? null : line;
            }

            searched = _end - _start;
            if (searched > most || !Fill())
            {
                return null;
            }
        }
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        HasEnded = count == 0;
        return !HasEnded;
    }
}
