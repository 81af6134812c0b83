using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Makes paragraphs and lists of the lines between two headings.</summary>
internal sealed class TextBlocks
{
    /// <summary>A line that ends a sentence and is shorter than this share of a full line ends its paragraph too.</summary>
    private const double ShortLine = 0.8;

    /// <summary>How far ahead the next item of a list is looked for, in lines.</summary>
    private const int LongestItem = 12;

    private readonly IReadOnlyList<TypedLine> _lines;
    private readonly int _width;
    private readonly List<Block> _blocks = [];
    private readonly ListGrower _list = new();
    private List<TypedLine> _paragraph = [];

    private TextBlocks(IReadOnlyList<TypedLine> lines, int width) => (_lines, _width) = (lines, width);

    /// <summary>Reads the lines of one section.</summary>
    /// <param name="lines">Lines without headings and tables.</param>
    /// <param name="width">Length of a full line.</param>
    public static IReadOnlyList<Block> Read(IReadOnlyList<TypedLine> lines, int width)
    {
        var reader = new TextBlocks(lines, width);
        for (var i = 0; i < lines.Count; i++)
        {
            reader.Add(i);
        }

        reader.EndParagraph();
        reader.EndList();
        return reader._blocks;
    }

    private void Add(int index)
    {
        var line = _lines[index];
        if (ListMarker.TryParse(line.Text, out var marker, out var text) && _list.Accepts(marker))
        {
            EndParagraph();
            if (!_list.Fits(marker, line.Indent))
            {
                EndList();
            }

            _list.Begin(marker, text, line);
        }
        else if (_list.IsOpen)
        {
            AddToList(index, line);
        }
        else
        {
            if (_paragraph.Count > 0 && !GoesOn(index))
            {
                EndParagraph();
            }

            _paragraph.Add(line);
        }
    }

    private void AddToList(int index, TypedLine line)
    {
        var sameBlock = !line.AfterBlank && !line.AfterPageBreak;
        if (GoesOn(index))
        {
            _list.Continue(line.Text, ownLine: false);
        }
        else if (sameBlock && ItemFollows(index))
        {
            _list.Continue(line.Text, ownLine: true);
        }
        else
        {
            EndList();
            _paragraph.Add(line);
        }
    }

    /// <summary>Whether a line belongs to the same sentence, or at least the same paragraph, as the line above it.</summary>
    private bool GoesOn(int index)
    {
        var line = _lines[index];
        if (index == 0)
        {
            return false;
        }

        var above = _lines[index - 1].Text;
        var ended = above[^1] is '.' or '!' or '?' or ':' or ';';
        var full = above.Length > _width * ShortLine;
        if (line.AfterPageBreak)
        {
            return !ended && (char.IsLower(line.Text[0]) || full);
        }

        return line.AfterBlank ? !ended && char.IsLower(line.Text[0]) : !ended || full || char.IsLower(line.Text[0]);
    }

    /// <summary>Whether another item of the list comes before the block of lines ends.</summary>
    private bool ItemFollows(int index)
    {
        for (var i = index + 1; i < Math.Min(_lines.Count, index + LongestItem) && !_lines[i].AfterBlank; i++)
        {
            if (ListMarker.TryParse(_lines[i].Text, out var marker, out _) && _list.Fits(marker, _lines[i].Indent))
            {
                return true;
            }
        }

        return false;
    }

    private void EndParagraph()
    {
        if (_paragraph.Count > 0)
        {
            _blocks.Add(new Paragraph(LineJoining.Join(_paragraph.Select(line => line.Text)), _paragraph[0].Location));
            _paragraph = [];
        }
    }

    private void EndList()
    {
        if (_list.End() is { } list)
        {
            _blocks.Add(list);
        }
    }
}
