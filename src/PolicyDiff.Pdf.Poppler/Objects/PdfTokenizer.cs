using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>
/// Cuts a file or a content stream into tokens (ISO 32000-1, 7.2 and 7.8.2). What is against the rules is passed over: a file that breaks them
/// must cost no more than its own tags.
/// </summary>
internal sealed class PdfTokenizer
{
    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, string> Known = new[]
    {
        "obj", "endobj", "stream", "trailer", "startxref", "R", "beginbfchar", "beginbfrange",
        "q", "Q", "cm", "BT", "ET", "Tf", "TL", "Tz", "Ts", "Tc", "Tw", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "BMC", "BDC", "EMC", "Do",
        "m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*",
        "w", "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN",
    }.ToFrozenDictionary(name => name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly bool[] Regular = [.. Enumerable.Range(0, 256).Select(c => !IsSpace((byte)c) && !"()<>[]{}/%".Contains((char)c, StringComparison.Ordinal))];

    private readonly byte[] _bytes;
    private readonly int _end;
    private int _at;
    private byte[] _text = [];

    /// <summary>Reads from the beginning of a decoded stream.</summary>
    public PdfTokenizer(byte[] bytes)
        : this(bytes, 0, bytes.Length)
    {
    }

    /// <summary>Reads a part of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end; not read.</param>
    public PdfTokenizer(byte[] bytes, int start, int end) => (_bytes, _at, _end) = (bytes, start, end);

    /// <summary>Behind the token read last; at the end where that may go on. Set to go elsewhere.</summary>
    public int Position
    {
        get => _at;
        set => _at = value;
    }

    /// <summary>The next token; always <see cref="PdfTokenKind.End"/> once the end is reached.</summary>
    public PdfToken Next()
    {
        SkipSpace();
        if (_at == _end)
        {
            return new PdfToken(PdfTokenKind.End);
        }

        var first = _bytes[_at];
        switch (first)
        {
            case (byte)'(':
                return new PdfToken(PdfTokenKind.Text, Start: _at, Number: LiteralLength());
            case (byte)'<' when !IsNext((byte)'<'):
                return new PdfToken(PdfTokenKind.Text, Start: _at, Number: Hex(ref _at, []));
            case (byte)'<' or (byte)'>':
                _at += IsNext(first) ? 2 : 1;
                return new PdfToken(PdfTokenKind.Bracket, first == '<' ? "<<" : ">>");
            case (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)')':
                _at++;
                return new PdfToken(PdfTokenKind.Bracket, first == '[' ? "[" : "]");
            case (byte)'/':
                return new PdfToken(PdfTokenKind.Name, Name());
            default:
                return first is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' ? Number() : Operator();
        }
    }

    /// <summary>The bytes that a text stands for (ISO 32000-1, 7.3.4).</summary>
    /// <param name="text">A text that this tokenizer read.</param>
    /// <returns>The bytes, until the next text is asked for.</returns>
    public ReadOnlySpan<byte> BytesOf(PdfToken text)
    {
        if (_text.Length < text.Number)
        {
            _text = new byte[(int)text.Number * 2];
        }

        var at = text.Start;
        return _text.AsSpan(0, _bytes[at] == '(' ? Literal(at + 1) : Hex(ref at, _text));
    }

    private bool IsNext(byte wanted) => _at + 1 < _end && _bytes[_at + 1] == wanted;

    private void SkipSpace()
    {
        for (var inComment = false; _at < _end && (inComment || _bytes[_at] == '%' || IsSpace(_bytes[_at])); _at++)
        {
            inComment = (inComment || _bytes[_at] == '%') && _bytes[_at] is not ((byte)'\n' or (byte)'\r');
        }
    }

    /// <summary>Reads digits with at most one point; whatever else hangs on to them is passed over.</summary>
    private PdfToken Number()
    {
        var (whole, divisor, negative) = (0.0, 0.0, false);
        for (; _at < _end && IsRegular(_bytes[_at]); _at++)
        {
            var c = _bytes[_at];
            negative |= c == '-';
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                (whole, divisor) = ((whole * 10) + (c - '0'), divisor * 10);
            }
            else if (c == '.' && divisor == 0)
            {
                divisor = 1;
            }
        }

        var value = divisor > 1 ? whole / divisor : whole;
        return new PdfToken(PdfTokenKind.Number, Number: !double.IsFinite(value) ? 0 : negative ? -value : value);
    }

    private string Name()
    {
        var start = _at++;
        while (_at < _end && IsRegular(_bytes[_at]))
        {
            _at++;
        }

        var written = Encoding.UTF8.GetString(_bytes, start, _at - start);
        return written.Contains('#', StringComparison.Ordinal) ? Unescaped(written) : written;
    }

    /// <summary>A name with its characters given in hexadecimal written out.</summary>
    private static string Unescaped(string written)
    {
        var name = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '#' && i + 2 < written.Length && byte.TryParse(written.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
            {
                name.Append(written[i]);
            }
        }

        return name.ToString();
    }

    private PdfToken Operator()
    {
        var start = _at++;
        while (_at < _end && IsRegular(_bytes[_at]))
        {
            _at++;
        }

        var written = _bytes.AsSpan(start, _at - start);
        if (written.SequenceEqual("ID"u8))
        {
            SkipPicture();
        }

        Span<char> letters = stackalloc char[LongestWord];
        var known = written.Length <= letters.Length && Words.TryGetValue(letters[..Encoding.Latin1.GetChars(written, letters)], out var name) ? name : string.Empty;
        return new PdfToken(PdfTokenKind.Operator, known);
    }

    /// <summary>Goes on behind the bytes of a picture that stands in the stream: they end at an EI between white space that more content follows.</summary>
    private void SkipPicture()
    {
        const int Ahead = 12;
        for (; _at < _end; _at++)
        {
            var rest = _bytes.AsSpan(_at, _end - _at);
            if (rest.Length > 2 && IsSpace(rest[0]) && rest[1] == 'E' && rest[2] == 'I' && (rest.Length == 3 || IsSpace(rest[3]))
                && !rest[3..Math.Min(rest.Length, 3 + Ahead)].ContainsAnyExcept(Content))
            {
                _at += 3;
                return;
            }
        }
    }

    private static readonly System.Buffers.SearchValues<byte> Content = System.Buffers.SearchValues.Create([(byte)'\t', (byte)'\n', (byte)'\r', .. Enumerable.Range(' ', 95).Select(c => (byte)c)]);

    private int LiteralLength()
    {
        var (length, depth) = (0, 0);
        for (; _at < _end; _at++)
        {
            switch (_bytes[_at])
            {
                case (byte)'\\' when _at + 1 < _end:
                    _at++;
                    Escaped(ref _at);
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    _at++;
                    return Math.Max(0, length - 1);
            }

            length++;
        }

        return length;
    }

    /// <summary>Writes out a text in round brackets from behind the first; gives its length.</summary>
    private int Literal(int at)
    {
        var length = 0;
        for (var depth = 1; at < _end; at++)
        {
            var c = _bytes[at];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }

            if (c != '\\')
            {
                _text[length++] = c;
            }
            else if (++at < _end && Escaped(ref at) is { } meant)
            {
                _text[length++] = meant;
            }
        }

        return length;
    }

    /// <summary>Goes over what stands behind a stroke, but for its last byte; gives what it stands for, null for the end of a line, which goes on.</summary>
    private byte? Escaped(ref int at)
    {
        var c = _bytes[at];
        if (!IsOctal(c))
        {
            return c switch
            {
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'\n' or (byte)'\r' => null,
                _ => c,
            };
        }

        var code = c - '0';
        for (var digits = 1; digits < 3 && at + 1 < _end && IsOctal(_bytes[at + 1]); digits++)
        {
            code = (8 * code) + (_bytes[++at] - '0');
        }

        return (byte)code;
    }

    /// <summary>Goes over a text in hexadecimal from its bracket, and writes it out where there is room. A last digit without a second counts as the first of two.</summary>
    /// <returns>Its length.</returns>
    private int Hex(ref int at, Span<byte> into)
    {
        var digits = 0;
        for (at++; at < _end && _bytes[at] != '>'; at++)
        {
            if (char.IsAsciiHexDigit((char)_bytes[at]))
            {
                var place = digits++ / 2;
                if (place < into.Length)
                {
                    var digit = (_bytes[at] & 0xF) + (_bytes[at] > '9' ? 9 : 0);
                    into[place] = (byte)(digits % 2 == 1 ? digit << 4 : into[place] | digit);
                }
            }
        }

        at = Math.Min(at + 1, _end);
        return (digits + 1) / 2;
    }

    private static bool IsOctal(byte c) => c is >= (byte)'0' and <= (byte)'7';

    private static bool IsSpace(byte c) => c is 0 or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' ';

    private static bool IsRegular(byte c) => Regular[c];
}
