using System.Text.RegularExpressions;
using PolicyDiff.Tools.Scoring;

namespace PolicyDiff.Tools.Accuracy;

/// <summary>One line of the accuracy page, as <c>docs/figures.yaml</c> has it: measured by a set, or the outcome of a long run.</summary>
internal sealed record FigureRow
{
    /// <summary>The heading it stands under.</summary>
    public string Question { get; init; } = string.Empty;

    /// <summary>What the figure says; it names the line, so no two are the same.</summary>
    public string Figure { get; init; } = string.Empty;

    /// <summary>What it is measured on.</summary>
    public string On { get; init; } = string.Empty;

    /// <summary>What is aimed at; empty where nothing was promised.</summary>
    public string Aim { get; init; } = string.Empty;

    /// <summary>The set that gives it; empty where only a long run does.</summary>
    public string Set { get; init; } = string.Empty;

    /// <summary>The figure of the set.</summary>
    public string Column { get; init; } = string.Empty;

    /// <summary>A pattern of the inputs that count; the figure is their mean.</summary>
    public string Rows { get; init; } = string.Empty;

    /// <summary>The outcome of a long run.</summary>
    public string Value { get; init; } = string.Empty;

    /// <summary>The day of the long run, as <c>2026-12-01</c>.</summary>
    public string Date { get; init; } = string.Empty;

    /// <summary>The command of the long run.</summary>
    public string Command { get; init; } = string.Empty;

    /// <summary>Whether a set gives it.</summary>
    public bool IsMeasured => Set.Length > 0;

    /// <summary>What is wrong with the description; null where nothing is.</summary>
    public string? Fault => this switch
    {
        { Question: "" } or { Figure: "" } or { On: "" } => "question, figure and on are needed",
        { IsMeasured: true } when Value.Length + Date.Length + Command.Length > 0 =>
            "a figure has a set, or a value with date and command, not both",
        { IsMeasured: true } when Column.Length == 0 => "a figure of a set needs a column",
        { IsMeasured: false } when Value.Length == 0 || Date.Length == 0 || Command.Length == 0 =>
            "a figure without a set needs value, date and command",
        _ => null,
    };

    /// <summary>The mean over the inputs that count.</summary>
    /// <exception cref="ToolException">No input has such a figure.</exception>
    public ScoreFigure Mean(ScoreTable table)
    {
        double[] values = [.. table.Rows.Where(row => Regex.IsMatch(row.Name, Rows)).Select(row => row.Value(Column)).OfType<double>()];
        return values.Length > 0
            ? new ScoreFigure(values.Average(), IsCount: false)
            : throw new ToolException($"docs/figures.yaml, \"{Figure}\": set {Set} has no {Column} for \"{Rows}\".");
    }
}
