using PolicyDiff.Cli.Parsing;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Cli.Output;

/// <summary>Shows a comparison and says by the exit code how it went.</summary>
internal static class ChangeResult
{
    /// <summary>
    /// Writes the report, and the file of verdicts where one is asked for. Warnings go to
    /// standard error as well where the reader does not see them in the report.
    /// </summary>
    public static int Write(CommandContext context, ReportOutput output, ChangeReport report, ReportOptions layout)
    {
        output.Write(report, layout);
        if (context.Line.Text(CommonOptions.Review) is { } path)
        {
            ReviewFiles.Write(Path.GetFullPath(path, context.Environment.WorkingFolder), path, report, layout);
        }

        return ExitCode(context, output, report);
    }

    /// <summary>Writes a redline; its warnings go to standard error, since the text has no place for them.</summary>
    public static int Write(CommandContext context, ReportOutput output, RedlineReport report)
    {
        output.Write(report, context.Layout);
        return ExitCode(context, report.Diagnostics, report.Diagnostics, report.Blocks.Any(block => block.IsChanged));
    }

    /// <summary>The exit code of a report that was written, after its warnings.</summary>
    public static int ExitCode(CommandContext context, ReportOutput output, ChangeReport report) =>
        ExitCode(context, output.ShowsDiagnostics ? [] : report.Diagnostics, report.Diagnostics, report.Statistics.Substantive > 0);

    private static int ExitCode(CommandContext context, IReadOnlyList<Diagnostic> shown, IReadOnlyList<Diagnostic> all, bool differs)
    {
        context.Diagnostics.Write(shown.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        if (all.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return ExitCodes.Partial;
        }

        return context.Line.Flag(CommonOptions.ExitCode) && differs ? ExitCodes.Differences : ExitCodes.Done;
    }
}
