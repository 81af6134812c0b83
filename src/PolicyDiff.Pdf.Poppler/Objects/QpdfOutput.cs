namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>
/// Reads a file as qpdf writes it anew with <c>--object-streams=disable</c>: one object behind the other, each stream with its length, the
/// trailer last. It is read while it comes, so that the whole of it is never in memory.
/// </summary>
internal sealed class QpdfOutput
{
    private const int BytesRead = 1 << 16;
    private const int LongestObject = 64 << 20;

    private readonly Stream _output;
    private byte[] _buffer = new byte[2 * BytesRead];
    private PdfTokenizer _tokens;
    private int _start;
    private int _end;
    private bool _ended;

    private QpdfOutput(Stream output) => (_output, _tokens) = (output, new PdfTokenizer([]));

    /// <summary>Reads the output to its end.</summary>
    /// <param name="output">The output; not closed.</param>
    /// <param name="objects">Takes in the objects, forms as their dictionary, and the trailer.</param>
    /// <param name="streams">Takes in those streams that it wants.</param>
    /// <exception cref="InvalidDataException">The output is cut off, or is no such file.</exception>
    public static void Read(Stream output, PdfObjects objects, PdfStreams streams) => new QpdfOutput(output).Read(objects, streams);

    private void Read(PdfObjects objects, PdfStreams streams)
    {
        var (number, generation, hasTrailer) = (0.0, 0.0, false);
        for (var token = Next(); token.Kind != PdfTokenKind.End; token = Next())
        {
            if (token.Kind == PdfTokenKind.Number)
            {
                (number, generation) = (generation, token.Number);
            }
            else if (token is { Kind: PdfTokenKind.Operator, Text: "obj" })
            {
                Take((int)number, objects, streams);
            }
            else if (token is { Kind: PdfTokenKind.Operator, Text: "trailer" })
            {
                objects.Add(PdfObjects.Trailer, Value());
                hasTrailer = true;
            }
        }

        if (!hasTrailer)
        {
            throw new InvalidDataException("the file ends before its trailer");
        }
    }

    private void Take(int number, PdfObjects objects, PdfStreams streams)
    {
        var written = Value();
        if (Next() is not { Kind: PdfTokenKind.Operator, Text: "stream" })
        {
            objects.Add(number, written);
        }
        else if (PdfValueReader.Read(written) is PdfDictionary dictionary && dictionary["/Length"] is PdfNumber { Whole: >= 0 and var length })
        {
            if (dictionary.IsName("/Subtype", "/Form"))
            {
                objects.AddForm(number, dictionary);
            }

            if (Bytes(length, PdfStreams.Wants(dictionary)) is { } bytes)
            {
                streams.Add(number, dictionary, bytes);
            }
        }
        else
        {
            throw new InvalidDataException($"the length of stream {number} is not written");
        }
    }

    /// <summary>The next token, whole: one that reaches the end of what was read may go on.</summary>
    private PdfToken Next()
    {
        while (true)
        {
            _tokens.Position = _start;
            var token = _tokens.Next();
            if (_tokens.Position < _end || !Fill())
            {
                _start = _tokens.Position;
                return token;
            }
        }
    }

    /// <summary>The bytes up to the word that ends an object or its dictionary.</summary>
    private byte[] Value()
    {
        while (true)
        {
            var before = _tokens.Position = _start;
            for (var token = _tokens.Next(); token.Kind != PdfTokenKind.End && _tokens.Position < _end; token = _tokens.Next())
            {
                if (token is { Kind: PdfTokenKind.Operator, Text: "endobj" or "stream" or "startxref" })
                {
                    var written = _buffer[_start..before];
                    _start = before;
                    return written;
                }

                before = _tokens.Position;
            }

            if (_ended)
            {
                throw new InvalidDataException("the file ends inside an object");
            }

            // Twice as much each time, so that a long object is not begun again and again.
            for (var wanted = Math.Max(1, 2 * (_end - _start)); _end - _start < wanted && Fill();)
            {
            }
        }
    }

    /// <summary>The bytes of a stream; null where they are not wanted.</summary>
    private byte[]? Bytes(int length, bool wanted)
    {
        // The word is followed by the end of its line.
        while (_end - _start < 2 && Fill())
        {
        }

        _start += _start + 1 < _end && _buffer[_start] == '\r' && _buffer[_start + 1] == '\n' ? 2 : 1;
        var bytes = wanted ? new byte[length] : null;
        for (var done = 0; done < length;)
        {
            if (_start == _end && !Fill())
            {
                throw new InvalidDataException("the file ends inside a stream");
            }

            var count = Math.Min(length - done, _end - _start);
            if (bytes is not null)
            {
                _buffer.AsSpan(_start, count).CopyTo(bytes.AsSpan(done));
            }

            (_start, done) = (_start + count, done + count);
        }

        return bytes;
    }

    /// <summary>Reads more behind what is left; false at the end.</summary>
    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_buffer.Length - _end < BytesRead)
        {
            if (_buffer.Length > LongestObject)
            {
                throw new InvalidDataException("an object is longer than any sound one");
            }

            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var count = _output.Read(_buffer, _end, BytesRead);
        (_end, _ended) = (_end + count, count == 0);
        _tokens = new PdfTokenizer(_buffer, _start, _end);
        return !_ended;
    }
}
