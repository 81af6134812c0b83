using System.Globalization;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>Answers as a table, one row a hit (RFC 4180); a question without hits has one row with nothing behind it.</summary>
internal static class SearchCsv
{
    private const int ColumnsOfHit = 10;

    /// <summary>The answers under one header.</summary>
    public static string Write(IReadOnlyList<SearchAnswer> answers) =>
        "id,query,rank,score,insurer,years,document,section,heading,page,line,snippet\r\n"
        + string.Concat(answers.SelectMany(Rows));

    private static IEnumerable<string> Rows(SearchAnswer answer) => answer.Result.Hits.Count == 0
        ? [Row([answer.Id, answer.Result.Query, .. Enumerable.Repeat<string?>(null, ColumnsOfHit)])]
        : answer.Result.Hits.Select((hit, rank) => Row(Fields(answer, hit, rank + 1)));

    private static string?[] Fields(SearchAnswer answer, SearchHit hit, int rank) =>
        [
            answer.Id, answer.Result.Query, Invariant(rank), hit.Score.ToString("0.####", CultureInfo.InvariantCulture), hit.Place.Document.Metadata.Insurer,
            hit.Place.Document.Metadata.Validity?.ToString(), hit.Place.Document.Source.Path, hit.Place.SectionNumber, string.Join(" › ", hit.Place.SectionPath),
            Invariant(hit.Place.Location.Page), Invariant(hit.Place.Location.Line), hit.Snippet.Text,
        ];

    private static string Row(IEnumerable<string?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string? Invariant(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A field in quotes where it must be; one that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    private static string Field(string? value)
    {
        var text = value ?? string.Empty;
        text = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@') ? "'" + text : text;
        return text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
