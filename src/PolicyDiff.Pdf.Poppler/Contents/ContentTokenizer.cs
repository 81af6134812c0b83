using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>
/// Cuts a content stream into tokens (ISO 32000-1, 7.2 and 7.8.2). What is against the rules is passed over: a file that breaks them
/// must cost no more than its own tags.
/// </summary>
internal sealed class ContentTokenizer
{
    private static readonly FrozenDictionary<string, string> Followed = new[]
    {
        "q", "Q", "cm", "BT", "ET", "Tf", "TL", "Tz", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "BMC", "BDC", "EMC", "Do",
        "m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*",
        "w", "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN",
    }.ToFrozenDictionary(name => name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Operators = Followed.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly byte[] _bytes;
    private int _at;

    /// <summary>Reads from the beginning of a decoded stream.</summary>
    public ContentTokenizer(byte[] bytes) => _bytes = bytes;

    /// <summary>The next token; always <see cref="ContentTokenKind.End"/> once the end is reached.</summary>
    public ContentToken Next()
    {
        SkipSpace();
        if (_at == _bytes.Length)
        {
            return new ContentToken(ContentTokenKind.End);
        }

        var first = _bytes[_at];
        switch (first)
        {
            case (byte)'(':
                return new ContentToken(ContentTokenKind.Text, Number: LiteralLength());
            case (byte)'<' when !IsNext((byte)'<'):
                return new ContentToken(ContentTokenKind.Text, Number: HexLength());
            case (byte)'<' or (byte)'>':
                _at += IsNext(first) ? 2 : 1;
                return new ContentToken(ContentTokenKind.Bracket, first == '<' ? "<<" : ">>");
            case (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)')':
                _at++;
                return new ContentToken(ContentTokenKind.Bracket, first == '[' ? "[" : "]");
            case (byte)'/':
                return new ContentToken(ContentTokenKind.Name, Name());
            default:
                return first is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' ? Number() : Operator();
        }
    }

    private bool IsNext(byte wanted) => _at + 1 < _bytes.Length && _bytes[_at + 1] == wanted;

    private void SkipSpace()
    {
        for (var inComment = false; _at < _bytes.Length && (inComment || _bytes[_at] == '%' || IsSpace(_bytes[_at])); _at++)
        {
            inComment = (inComment || _bytes[_at] == '%') && _bytes[_at] is not ((byte)'\n' or (byte)'\r');
        }
    }

    /// <summary>Reads digits with at most one point; whatever else hangs on to them is passed over.</summary>
    private ContentToken Number()
    {
        var (whole, divisor, negative) = (0.0, 0.0, false);
        for (; _at < _bytes.Length && IsRegular(_bytes[_at]); _at++)
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
        return new ContentToken(ContentTokenKind.Number, Number: !double.IsFinite(value) ? 0 : negative ? -value : value);
    }

    private string Name()
    {
        var start = _at++;
        while (_at < _bytes.Length && IsRegular(_bytes[_at]))
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

    private ContentToken Operator()
    {
        var start = _at++;
        while (_at < _bytes.Length && IsRegular(_bytes[_at]))
        {
            _at++;
        }

        var written = _bytes.AsSpan(start, _at - start);
        if (written.SequenceEqual("ID"u8))
        {
            SkipPicture();
        }

        Span<char> letters = stackalloc char[3];
        var known = written.Length <= letters.Length && Operators.TryGetValue(letters[..Encoding.Latin1.GetChars(written, letters)], out var name) ? name : string.Empty;
        return new ContentToken(ContentTokenKind.Operator, known);
    }

    /// <summary>Goes on behind the bytes of a picture that stands in the stream: they end at an EI between white space that more content follows.</summary>
    private void SkipPicture()
    {
        const int Ahead = 12;
        for (; _at < _bytes.Length; _at++)
        {
            var rest = _bytes.AsSpan(_at);
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
        for (; _at < _bytes.Length; _at++)
        {
            switch (_bytes[_at])
            {
                case (byte)'\\':
                    SkipEscape();
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

    // Three octal digits stand for one byte, anything else behind the stroke too.
    private void SkipEscape()
    {
        _at++;
        for (var digits = 1; digits < 3 && _at + 1 < _bytes.Length && IsOctal(_bytes[_at]) && IsOctal(_bytes[_at + 1]); digits++)
        {
            _at++;
        }
    }

    private int HexLength()
    {
        var digits = 0;
        for (_at++; _at < _bytes.Length && _bytes[_at] != '>'; _at++)
        {
            digits += char.IsAsciiHexDigit((char)_bytes[_at]) ? 1 : 0;
        }

        _at = Math.Min(_at + 1, _bytes.Length);
        return (digits + 1) / 2;
    }

    private static bool IsOctal(byte c) => c is >= (byte)'0' and <= (byte)'7';

    private static bool IsSpace(byte c) => c is 0 or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' ';

    private static bool IsRegular(byte c) => !IsSpace(c) && c is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');
}
