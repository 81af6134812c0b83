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
        return ExitCode(context, output.ShowsDiagnostics ? [] : report.Diagnostics, report.Diagnostics, report.Statistics.Substantive > 0);
    }

    /// <summary>Writes a redline; its warnings go to standard error, since the text has no place for them.</summary>
    public static int Write(CommandContext context, ReportOutput output, RedlineReport report)
    {
        output.Write(report, context.Layout);
        return ExitCode(context, report.Diagnostics, report.Diagnostics, report.Blocks.Any(block => block.IsChanged));
    }

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
