using System.Globalization;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>Answers as a table, one row a hit (RFC 4180).</summary>
internal static class SearchCsv
{
    /// <summary>The answers under one header.</summary>
    public static string Write(IReadOnlyList<SearchAnswer> answers) =>
        "id,query,rank,score,insurer,years,document,section,heading,page,line,snippet\r\n"
        + string.Concat(answers.SelectMany(answer => answer.Result.Hits.Select((hit, rank) => Row(answer, hit, rank + 1))));

    private static string Row(SearchAnswer answer, SearchHit hit, int rank)
    {
        string?[] fields =
        [
            answer.Id, answer.Result.Query, Invariant(rank), hit.Score.ToString("0.####", CultureInfo.InvariantCulture), hit.Place.Document.Metadata.Insurer,
            hit.Place.Document.Metadata.Validity?.ToString(), hit.Place.Document.Source.Path, hit.Place.SectionNumber, string.Join(" › ", hit.Place.SectionPath),
            Invariant(hit.Place.Location.Page), Invariant(hit.Place.Location.Line), hit.Snippet.Text,
        ];
        return string.Join(',', fields.Select(Field)) + "\r\n";
    }

    private static string? Invariant(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A field in quotes where it must be; one that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    private static string Field(string? value)
    {
        var text = value ?? string.Empty;
        text = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@') ? "'" + text : text;
        return text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
