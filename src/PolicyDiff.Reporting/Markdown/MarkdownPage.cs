using System.Text;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>
/// The sheet a Markdown report is written on; blocks are kept apart by one empty line. What is handed in is Markdown already.
/// </summary>
internal sealed class MarkdownPage
{
    private const int DeepestHeading = 6;

    private readonly StringBuilder _text = new();
    private bool _isBegun;

    /// <summary>Writes a heading.</summary>
    /// <param name="level">From 1; deeper than 6 counts as 6.</param>
    /// <param name="text">The heading.</param>
    public void Heading(int level, string text) =>
        Paragraph(text.Length == 0 ? text : $"{new string('#', Math.Min(level, DeepestHeading))} {text}");

    /// <summary>Writes a paragraph, or any block that is one line.</summary>
    public void Paragraph(string text)
    {
        if (text.Length > 0)
        {
            Block(text);
        }
    }

    /// <summary>Writes lines that belong together, such as the items of a list.</summary>
    public void Lines(IEnumerable<string> lines) => Paragraph(string.Join('\n', lines));

    /// <summary>Writes a table.</summary>
    /// <param name="header">The header; its cells may be empty.</param>
    /// <param name="rows">The rows; missing cells at the end of a row are empty.</param>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) => Lines(
    [
        Row(header, header.Count),
        Row([.. header.Select(_ => "---")], header.Count),
        .. rows.Select(row => Row(row, header.Count)),
    ]);

    /// <summary>What was written since this was asked last.</summary>
    public string Take()
    {
        var written = _text.ToString();
        _text.Clear();
        return written;
    }

    private static string Row(IReadOnlyList<string> cells, int columns) =>
        $"| {string.Join(" | ", Enumerable.Range(0, columns).Select(column => column < cells.Count ? cells[column] : string.Empty))} |"
            .Replace("  |", " |", StringComparison.Ordinal);

    private void Block(string text)
    {
        if (_isBegun)
        {
            _text.Append('\n');
        }

        _isBegun = true;
        _text.Append(text).Append('\n');
    }
}
