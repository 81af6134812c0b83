using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>What a trainer of weights prints of its cross-validation.</summary>
internal static partial class TrainerTable
{
    /// <summary>Runs a trainer and keeps the lines that give figures.</summary>
    /// <param name="run">Where the trainer is.</param>
    /// <param name="project">Its project, relative to the root.</param>
    /// <param name="columns">The figures that are shown.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="ToolException">It fails.</exception>
    public static ScoreTable Of(ScoreRun run, string project, IReadOnlyList<string> columns, params IEnumerable<string> arguments)
    {
        var trained = ProgramRun.Of("dotnet", ["run", "--project", run.Workplace.PathOf(project), "--", .. arguments], run.Workplace.Root);
        return trained.ExitCode == 0
            ? new ScoreTable(columns, Rows(trained.Text))
            : throw new ToolException($"{project}: exit {trained.ExitCode}: {trained.Errors}{trained.Text}");
    }

    /// <summary>Lines such as <c>laws   n  250  F1 0.883  AUC 0.937</c>.</summary>
    internal static IReadOnlyList<ScoreRow> Rows(string output) =>
    [
        .. Line().Matches(output.ReplaceLineEndings("\n")).Select(static line => new ScoreRow(
            line.Groups["name"].Value.Trim(),
            line.Groups["key"].Captures.Zip(line.Groups["value"].Captures).ToDictionary(
                static pair => pair.First.Value, static pair => Figure(pair.Second.Value), StringComparer.Ordinal))),
    ];

    private static ScoreFigure? Figure(string value) =>
        new ScoreFigure(double.Parse(value, CultureInfo.InvariantCulture), !value.Contains('.', StringComparison.Ordinal));

    [GeneratedRegex(
        @"^(?<name>\S.*?) +(?<key>n) +(?<value>\d+)(?: +(?<key>\w+) +(?<value>[\d.]+))+$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
