using PolicyDiff.Cli.Commands;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Cli.Output;

/// <summary>Shows a comparison and says by the exit code how it went.</summary>
internal static class ChangeResult
{
    /// <summary>Writes the report. Warnings go to standard error as well where the reader does not see them in the report.</summary>
    public static int Write(CommandContext context, ReportOutput output, ChangeReport report)
    {
        output.Write(report, context.Layout);
        if (!output.ShowsDiagnostics)
        {
            context.Diagnostics.Write(report.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        }

        if (report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return ExitCodes.Partial;
        }

        return context.Line.Flag(CommonOptions.ExitCode) && report.Statistics.Substantive > 0 ? ExitCodes.Differences : ExitCodes.Done;
    }
}
