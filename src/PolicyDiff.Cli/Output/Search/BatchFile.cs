using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>Reads questions from a CSV file (RFC 4180): the first column is an id, the second a query; a header row is passed over.</summary>
internal static class BatchFile
{
    /// <summary>The questions in order; a row with one field is a query whose id is its number.</summary>
    /// <exception cref="PolicyDiffException">The file cannot be opened.</exception>
    public static IReadOnlyList<(string Id, string Query)> Read(string typedPath, string workingFolder)
    {
        string text;
        try
        {
            text = File.ReadAllText(Path.GetFullPath(typedPath, workingFolder));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.CannotOpen, new DiagnosticLocation(typedPath), error.Message), error);
        }

        var rows = Rows(text).Where(row => row.Any(field => field.Length > 0)).ToList();
        if (rows.Count > 0 && rows[0].Count > 1 && string.Equals(rows[0][1], "query", StringComparison.OrdinalIgnoreCase))
        {
            rows.RemoveAt(0);
        }

        return [.. rows.Select((row, number) => row.Count > 1 ? (row[0], row[1]) : ((number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), row[0]))];
    }

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
