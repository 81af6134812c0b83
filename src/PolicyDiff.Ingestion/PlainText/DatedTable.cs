using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>A planning: a column of dates and a column of what happens then, printed row by row.</summary>
internal static partial class DatedTable
{
    private const int FewestRows = 2;

    /// <summary>The table that begins at a line with its header; null where none does.</summary>
    public static (int Count, Table Table)? At(IReadOnlyList<TypedLine> lines, int start, int width)
    {
        if (lines[start].Text.Length > width || Header().Match(lines[start].Text) is not { Success: true } header)
        {
            return null;
        }

        List<Draft> rows = [];
        var i = start + 1;
        for (; i < lines.Count; i++)
        {
            var line = lines[i];
            if (Row().Match(line.Text) is { Success: true } row && (rows.Count == 0 || BeginsRow(line.Text, rows[^1])))
            {
                rows.Add(new Draft(line.Location, row.Groups["date"].Value.Trim(), row.Groups["text"].Value));
            }
            else if (rows.Count == 0 || (line.AfterBlank && !line.AfterPageBreak && line.Text.Length > width * 0.7))
            {
                break;
            }
            else
            {
                rows[^1].Add(line.Text);
            }
        }

        return rows.Count < FewestRows ? null : (i - start, new Table(
            [header.Groups["date"].Value, header.Groups["text"].Value],
            [.. rows.Select(row => new TableRow([row.Date, string.Join('\n', row.Lines)], row.Location))],
            lines[start].Location));
    }

    /// <summary>A date in the middle of a sentence begins no row, and neither does the year of a date that was broken in two.</summary>
    private static bool BeginsRow(string line, Draft above) => above.Lines.Count == 0
        ? !Year().IsMatch(line)
        : above.Lines[^1][^1] is '.' or '!' or ')' || (!char.IsLower(line[0]) && !FunctionWords.EndsWithOne(above.Lines[^1]));

    private sealed class Draft(SourceLocation location, string date, string text)
    {
        public SourceLocation Location { get; } = location;

        public string Date { get; private set; } = date;

        public List<string> Lines { get; } = text.Length == 0 ? [] : [text];

        /// <summary>A year alone ends the date above it; other lines go on with the text.</summary>
        public void Add(string line)
        {
            if (Lines.Count == 0 && Year().IsMatch(line))
            {
                Date = $"{Date} {line}";
            }
            else if (Lines.Count == 0 || (Lines[^1].EndsWith('.') && char.IsUpper(line[0])))
            {
                Lines.Add(line);
            }
            else
            {
                Lines[^1] = LineJoining.Join([Lines[^1], line]);
            }
        }
    }

    [GeneratedRegex(
        @"^(?<date>(?:uiterste\s+|geplande\s+|uiterlijke\s+)?(?:datum|data|periode|termijn|wanneer|moment|deadline|maand))\s+(?<text>\p{Lu}[^.;:]*)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(
        @"^(?<date>(?:(?:uiterlijk|vanaf|voor|vóór|na|tot|tot en met|medio|begin|eind|gedurende|heel|in|week|per|q[1-4])\s+)*(?:(?:\d{1,2}\s+)?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\s+\d{4})?|\d{1,2}-\d{1,2}-\d{4}|\d{4})(?:\s*(?:tot en met|t/m|tot|en|–|-)\s*(?:\d{1,2}\s+)?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\s+\d{4})?)?)(?:\s+(?<text>\p{Lu}.*))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
