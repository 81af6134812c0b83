using System.Text;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Fonts;

/// <summary>Reads what a font says of the meaning of its letters: its <c>ToUnicode</c> map (ISO 32000-1, 9.10.3).</summary>
internal sealed class CharacterMap
{
    private readonly List<string?> _texts;
    private readonly int _codes;
    private readonly List<byte[]> _operands = [];

    // In a list: the code of the letter whose meaning comes next.
    private int? _next;

    private CharacterMap(List<string?> texts, int codes) => (_texts, _codes) = (texts, codes);

    /// <summary>Writes the meanings of a map into those of a font. What is against the rules, or of codes that the font does not have, is passed over.</summary>
    /// <param name="map">The decoded stream.</param>
    /// <param name="texts">What the letters mean, by code; as long as the highest that is known.</param>
    /// <param name="codes">How many codes the font may have.</param>
    public static void Read(byte[] map, List<string?> texts, int codes)
    {
        var (tokens, reader, operandsOfEntry) = (new PdfTokenizer(map), new CharacterMap(texts, codes), 0);
        for (var token = tokens.Next(); token.Kind != PdfTokenKind.End; token = tokens.Next())
        {
            if (token.Kind == PdfTokenKind.Operator)
            {
                operandsOfEntry = token.Text switch { "beginbfchar" => 2, "beginbfrange" => 3, _ => 0 };
                reader._operands.Clear();
            }
            else if (token.Kind == PdfTokenKind.Bracket)
            {
                reader.Bracket(token.Text);
            }
            else if (token.Kind == PdfTokenKind.Text && operandsOfEntry > 0)
            {
                reader.Take(tokens.BytesOf(token), operandsOfEntry);
            }
        }
    }

    private void Bracket(string bracket)
    {
        _next = bracket == "[" && _operands.Count == 2 ? CodeOf(_operands[0]) : null;
        if (_next is null)
        {
            _operands.Clear();
        }
    }

    /// <summary>Takes in an operand; of an entry that is whole by it, the meaning. Of a list each operand means one letter.</summary>
    private void Take(ReadOnlySpan<byte> operand, int operandsOfEntry)
    {
        if (_next is { } listed)
        {
            Set(listed, Utf16(operand, 0));
            _next = listed + 1;
            return;
        }

        _operands.Add(operand.ToArray());
        if (_operands.Count == operandsOfEntry)
        {
            var (first, last) = (CodeOf(_operands[0]), CodeOf(_operands[^2]));
            for (var code = first; code <= Math.Min(last, _codes - 1); code++)
            {
                Set(code, Utf16(operand, code - first));
            }

            _operands.Clear();
        }
    }

    private void Set(int code, string text)
    {
        if (code < _codes)
        {
            while (_texts.Count <= code)
            {
                _texts.Add(null);
            }

            _texts[code] = text;
        }
    }

    private static int CodeOf(ReadOnlySpan<byte> bytes)
    {
        var code = 0;
        foreach (var b in bytes[^Math.Min(2, bytes.Length)..])
        {
            code = (code << 8) | b;
        }

        return code;
    }

    /// <summary>A text in UTF-16; of the letters of a range the last character counts on.</summary>
    private static string Utf16(ReadOnlySpan<byte> bytes, int further)
    {
        var text = bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes);
        return further == 0 || text.Length == 0 ? text : text[..^1] + (char)(text[^1] + further);
    }
}
