using System.Globalization;
using System.Text;
using PolicyDiff.Tools.Scoring;

namespace PolicyDiff.Tools.Accuracy;

/// <summary>Writes the figures into the accuracy page, between its two marks.</summary>
internal static class AccuracyPage
{
    /// <summary>The mark above the figures.</summary>
    public const string Begin = "<!-- figures: made by the verb accuracy of tools/PolicyDiff.Tools from docs/figures.yaml -->";

    /// <summary>The mark below the figures.</summary>
    public const string End = "<!-- end of figures -->";

    private const string Edge = " | ";
    private const string Head = "| | Figure | Aim | Measured on | Day and command |\n|---|---|---|---|---|\n";

    /// <summary>The page with new figures; the words around them stay as they are.</summary>
    /// <param name="page">The page as it is.</param>
    /// <param name="rows">What it tells.</param>
    /// <param name="tables">The sets that were scored, by name. A figure of another set stays as the page has it.</param>
    /// <param name="day">The day of the scores, as <c>2026-12-01</c>.</param>
    /// <exception cref="ToolException">A mark is missing, or a line was never measured.</exception>
    public static string With(string page, IReadOnlyList<FigureRow> rows, IReadOnlyDictionary<string, ScoreTable> tables, string day)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new ToolException($"docs/accuracy.md lacks the line \"{Begin}\" or, below it, \"{End}\".");
        }

        var before = page[begin..end].Split('\n');
        var text = new StringBuilder(page[..begin]).Append(Begin).Append('\n');
        foreach (var question in rows.GroupBy(static row => row.Question, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {question.Key}\n\n{Head}");
            text.AppendJoin(string.Empty, question.Select(row => Line(row, tables, day) ?? Kept(row, before)));
        }

        return text.Append('\n').Append(page[end..]).ToString();
    }

    private static string? Line(FigureRow row, IReadOnlyDictionary<string, ScoreTable> tables, string day) => row.IsMeasured
        ? tables.TryGetValue(row.Set, out var table) ? Line(row, row.Mean(table).ToString(), $"{day}, `score {row.Set}`") : null
        : Line(row, row.Value, $"{row.Date}, {row.Command}");

    private static string Line(FigureRow row, string value, string source) =>
        $"{Start(row)}{value} | {(row.Aim.Length > 0 ? row.Aim : "–")} | {row.On} | {source} |\n";

    private static string Kept(FigureRow row, string[] before) =>
        before.FirstOrDefault(line => line.StartsWith(Start(row), StringComparison.Ordinal)) is { } line
            ? Line(row, line.Split(Edge)[1], line.TrimEnd(' ', '|').Split(Edge)[^1])
            : throw new ToolException($"docs/accuracy.md has no figure yet for \"{row.Figure}\"; score {row.Set} too.");

    private static string Start(FigureRow row) => $"| {row.Figure} | ";
}
