using System.Globalization;
using System.Text;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>The sheet a text report is written on: a fixed number of columns, colours or none, no space at the end of a line.</summary>
/// <param name="width">Columns; less than 40 counts as 40.</param>
/// <param name="color">Whether styles become colours.</param>
internal sealed class TextPage(int width, bool color)
{
    private const int Narrowest = 40;

    private readonly StringBuilder _text = new();
    private bool _blank = true;

    /// <summary>Columns of a line.</summary>
    public int Width { get; } = Math.Max(Narrowest, width);

    /// <summary>Leaves one line blank; once, however often it is asked.</summary>
    public void Blank()
    {
        if (!_blank)
        {
            _text.Append('\n');
            _blank = true;
        }
    }

    /// <summary>Writes text over as many lines as it takes.</summary>
    public void Write(string text, TextRole style = TextRole.Plain, int indent = 0) =>
        Write(new string(' ', indent), indent, [new StyledText(text, style)]);

    /// <summary>Writes text with a label before its first line; the next lines stand below the text, not below the label.</summary>
    /// <param name="label">The label with its own indent. One that reaches <paramref name="indent"/> gets a line to itself.</param>
    /// <param name="indent">Column from 0 where the text begins.</param>
    /// <param name="text">The text.</param>
    /// <param name="labelStyle">What the label is.</param>
    public void Write(string label, int indent, IEnumerable<StyledText> text, TextRole labelStyle = TextRole.Plain)
    {
        label = label.TrimEnd(' ');
        if (LengthOf(label) >= indent && label.Length > 0)
        {
            WriteLine([new StyledText(label, labelStyle)]);
            label = string.Empty;
        }

        foreach (var line in LineBreaker.Break(text.Select(Safe), Width - indent))
        {
            var padding = line.Count == 0 ? 0 : indent - LengthOf(label);
            WriteLine([new StyledText(label, labelStyle), new StyledText(new string(' ', padding)), .. line]);
            label = string.Empty;
        }
    }

    /// <summary>Writes a heading with a rule below it.</summary>
    public void Heading(string text, char rule)
    {
        Blank();
        text = SafeText.OneLine(text);
        Write(text, TextRole.Heading);
        Write(new string(rule, Math.Min(Width, LengthOf(text))), TextRole.Heading);
        Blank();
    }

    /// <summary>Writes one line of a table: each cell padded to the width of its column.</summary>
    /// <param name="indent">Column from 0 where the line begins.</param>
    /// <param name="gap">What stands between two cells.</param>
    /// <param name="cells">One line of each cell, none wider than its column.</param>
    /// <param name="widths">Widths of the columns.</param>
    public void WriteRow(int indent, string gap, IReadOnlyList<IReadOnlyList<StyledText>> cells, IReadOnlyList<int> widths)
    {
        List<StyledText> line = [new(new string(' ', indent))];
        var last = Enumerable.Range(0, cells.Count).LastOrDefault(column => cells[column].Count > 0);
        for (var column = 0; column <= last; column++)
        {
            line.AddRange(cells[column]);
            if (column < last)
            {
                line.Add(new(new string(' ', widths[column] - cells[column].Sum(stretch => LengthOf(stretch.Text))) + gap));
            }
        }

        WriteLine(line);
    }

    /// <summary>Number of text elements.</summary>
    public static int LengthOf(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>What was written since this was asked last.</summary>
    public string Take()
    {
        var written = _text.ToString();
        _text.Clear();
        return written;
    }

    /// <summary>Every text passes here, so that none of it can steer a terminal.</summary>
    private static StyledText Safe(StyledText stretch) => stretch with { Text = SafeText.Stretch(stretch.Text) };

    private void WriteLine(IReadOnlyList<StyledText> line)
    {
        if (line.All(stretch => string.IsNullOrWhiteSpace(stretch.Text)))
        {
            Blank();
            return;
        }

        foreach (var stretch in line)
        {
            _text.Append((color ? Ansi.Paint(stretch) : stretch.Text).Replace(ReportWords.NoBreak, ' '));
        }

        _text.Append('\n');
        _blank = false;
    }
}
