using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>A table of names with a year, amount or percentage behind each, printed one row a line.</summary>
internal static partial class ValueTable
{
    private const int FewestRows = 2;

    /// <summary>A header leaves room at the end of the line.</summary>
    private const double HeaderWidth = 0.7;

    /// <summary>The table that begins at a line with its header; null where none does.</summary>
    public static (int Count, Table Table)? At(IReadOnlyList<TypedLine> lines, int start, int width)
    {
        if (lines[start].Text.Length > width * HeaderWidth || Header().Match(lines[start].Text) is not { Success: true } header)
        {
            return null;
        }

        List<TableRow> rows = [];
        for (var i = start + 1; i < lines.Count
            && lines[i].Text.Length <= width
            && Row().Match(lines[i].Text) is { Success: true } row; i++)
        {
            rows.Add(new TableRow([row.Groups["name"].Value, row.Groups["value"].Value], lines[i].Location));
        }

        return rows.Count < FewestRows
            ? null
            : (rows.Count + 1, new Table([header.Groups["name"].Value, header.Groups["value"].Value], rows, lines[start].Location));
    }

    [GeneratedRegex(@"^(?<name>\p{Lu}[^.:;]*?)\s+(?<value>\p{Lu}\p{L}+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(
        @"^(?<name>\p{Lu}.*?\p{L}\)?)\s+(?<value>(?:€\s*)?\d[\d.,]*(?:\s*(?:%|jaar|maanden|weken))?)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
