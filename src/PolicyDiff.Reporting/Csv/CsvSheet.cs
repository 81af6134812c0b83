using System.Text;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Csv;

/// <summary>Rows of text with semicolons between them, as spreadsheets set to Dutch expect.</summary>
/// <remarks>
/// Quoting and line ends are those of RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it
/// (OWASP, "CSV Injection"): the one change that is made to a text.
/// </remarks>
internal sealed class CsvSheet
{
    private const char Separator = ';';
    private const string Formula = "=+-@\t\r＝＋－＠";

    private readonly StringBuilder _text = new();

    /// <summary>Adds a row.</summary>
    /// <param name="cells">The cells; a line end within one stays a line end.</param>
    public void Add(IEnumerable<string> cells) => _text.AppendJoin(Separator, cells.Select(Cell)).Append("\r\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Cell(string text)
    {
        var safe = string.Join('\n', text.Split('\n').Select(SafeText.OneLine));
        if (safe.Length > 0 && Formula.Contains(safe[0], StringComparison.Ordinal))
        {
            safe = $"'{safe}";
        }

        return safe.AsSpan().IndexOfAny(Separator, '"', '\n') < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
