using System.Globalization;
using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>
/// Reads questions from a CSV file (RFC 4180): columns <c>id</c> and <c>query</c> in
/// the order of the header; without header the id comes first.
/// </summary>
internal static class BatchFile
{
    /// <summary>The questions in order; a row without id, or with one field only, is a query whose id is its number.</summary>
    /// <exception cref="PolicyDiffException">The file cannot be opened.</exception>
    public static IReadOnlyList<(string Id, string Query)> Read(string typedPath, string workingFolder)
    {
        var text = OrdinaryFile.Text(Path.GetFullPath(typedPath, workingFolder), typedPath);
        var rows = Rows(text).Where(row => row.Any(field => field.Length > 0)).ToList();
        var (id, query) = rows.Count > 0 ? (Column(rows[0], "id"), Column(rows[0], "query")) : (-1, -1);
        return query < 0
            ? [.. rows.Select((row, number) => Question(row, 0, 1, number + 1))]
            : [.. rows.Skip(1).Select((row, number) => Question(row, id, query, number + 1))];
    }

    private static int Column(List<string> head, string name) =>
        head.FindIndex(field => string.Equals(field.Trim('\uFEFF', ' '), name, StringComparison.OrdinalIgnoreCase));

    private static (string Id, string Query) Question(List<string> row, int id, int query, int number) =>
        (row.Count > 1 && row.ElementAtOrDefault(id) is { } named
            ? named
            : number.ToString(CultureInfo.InvariantCulture), row.ElementAtOrDefault(query) ?? row[0]);

    /// <summary>The fields of each row; a quote that is not closed runs to the end.</summary>
    private static IEnumerable<List<string>> Rows(string text)
    {
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (text[i] == ',' && !quoted)
            {
                row.Add(field.ToString());
                field.Clear();
            }
            else if (text[i] == '\n' && !quoted)
            {
                row.Add(field.ToString());
                yield return row;
                (row, field) = ([], new StringBuilder());
            }
            else if (text[i] != '\r' || quoted)
            {
                field.Append(text[i]);
            }
        }

        row.Add(field.ToString());
        yield return row;
    }
}
