using PolicyDiff.Cli.Streams;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Cli.Parsing;

/// <summary>What a command works with.</summary>
/// <param name="Line">The command line as typed.</param>
/// <param name="Settings">The options of every command, checked.</param>
/// <param name="Environment">The world around the run.</param>
/// <param name="Messages">The words.</param>
/// <param name="Workspace">Answers the questions.</param>
/// <param name="Diagnostics">Shows what went wrong.</param>
/// <param name="Page">Shows plain results.</param>
internal sealed record CommandContext(
    CommandLine Line,
    GlobalSettings Settings,
    CliEnvironment Environment,
    Messages Messages,
    PolicyDiffWorkspace Workspace,
    DiagnosticWriter Diagnostics,
    ResultPage Page)
{
    /// <summary>How reports are laid out.</summary>
    public ReportOptions Layout => new()
    {
        Culture = Settings.Culture,
        Color = Settings.Color,
        Width = Environment.Width,
        All = Line.Flag(CommonOptions.All) || Line.Text(CommonOptions.Explain) is not null, // What is explained is written out.
        ShowAlignment = Line.Flag(CommonOptions.ShowAlignment),
        StatisticsOnly = Line.Flag(CommonOptions.Statistics),
    };
}
