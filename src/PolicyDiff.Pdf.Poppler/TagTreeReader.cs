using System.Text;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>
/// Reads what <c>pdfinfo -struct-text</c> (or <c>-struct</c>, without text) writes: one element, attribute or piece of text a line, two
/// spaces deeper than what it belongs to.
/// </summary>
internal sealed class TagTreeReader
{
    private const int MostHeadings = 5_000;

    private readonly List<PdfTaggedHeading> _headings = [];
    private readonly Stack<Element> _open = new();
    private OpenHeading? _heading;
    private int _letters;

    /// <summary>The number of elements.</summary>
    public int ElementCount { get; private set; }

    /// <summary>The number of headings outside tables, with text or without.</summary>
    public int HeadingCount { get; private set; }

    /// <summary>The tags read so far.</summary>
    public PdfTags Tags => new(PdfTagState.Read, _headings, _letters);

    /// <summary>Reads the output to its end.</summary>
    public void Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var trimmed = line.TrimStart(' ');
            var indent = line.Length - trimmed.Length;
            if (trimmed.Length == 0 || trimmed[0] == '/')
            {
                continue;
            }

            if (trimmed[0] == '"')
            {
                CloseTo(indent);
                Text(trimmed.Trim().Trim('"'));
            }
            else if (TypeOf(trimmed) is { } type)
            {
                CloseTo(indent);
                Begin(type, indent);
            }
        }

        CloseTo(0);
    }

    private void CloseTo(int indent)
    {
        while (_open.TryPeek(out var element) && element.Indent >= indent)
        {
            _open.Pop();
        }

        if (_heading is not null && _heading.Indent >= indent)
        {
            EndHeading(_heading);
            _heading = null;
        }
    }

    private void Begin(string type, int indent)
    {
        ElementCount++;
        if (LevelOf(type) is { } level && _heading is null)
        {
            var inTable = _open.Any(element => element.Type is "Table" or "TH" or "TD");
            _heading = new OpenHeading(level, indent, inTable, new StringBuilder());
            HeadingCount += inTable ? 0 : 1;
        }

        _open.Push(new Element(type, indent));
    }

    private void Text(string text)
    {
        _letters += text.Count(char.IsLetterOrDigit);
        if (_heading is { } heading && !_open.Any(element => element.Indent > heading.Indent && element.Type is "Note" or "Reference"))
        {
            heading.Text.Append(heading.Text.Length > 0 ? " " : string.Empty).Append(text.Trim());
        }
    }

    private void EndHeading(OpenHeading heading)
    {
        var text = heading.Text.ToString().Trim();
        if (text.Any(char.IsLetterOrDigit) && _headings.Count < MostHeadings)
        {
            _headings.Add(new PdfTaggedHeading(text, heading.Level, heading.InTable));
        }
    }

    /// <summary>The type of an element, which ends at a space or colon; null for another line, such as one that refers to an object.</summary>
    private static string? TypeOf(string line)
    {
        var end = line.IndexOfAny([' ', ':']);
        var type = end < 0 ? line : line[..end];
        return type.Length > 0 && type is not "Object" && type.All(char.IsAsciiLetterOrDigit) ? type : null;
    }

    private static int? LevelOf(string type) => type switch
    {
        "H" => 0,
        ['H', >= '1' and <= '6'] => type[1] - '0',
        _ => null,
    };

    private readonly record struct Element(string Type, int Indent);

    private sealed record OpenHeading(int Level, int Indent, bool InTable, StringBuilder Text);
}
