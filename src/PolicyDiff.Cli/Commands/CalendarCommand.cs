using System.CommandLine;
using System.Globalization;
using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Pipeline.Calendar;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff calendar</c>: the deadlines of policies by day.</summary>
internal sealed class CalendarCommand() : CliCommand("calendar", 0, 0, [
    CommonOptions.Year, CommonOptions.Insurer, CommonOptions.CareType, CommonOptions.Format, CommonOptions.OutputFile])
{
    private const string CalendarFormat = "ics";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> OptionsOfOtherMeaning => [CommonOptions.Year];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        var request = new CalendarRequest(context.Layout)
        {
            Year = OptionValues.Year(context.Line),
            Insurer = context.Line.Text(CommonOptions.Insurer),
            CareType = context.Line.Text(CommonOptions.CareType),
        };
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        var report = await context.Workspace.MakeCalendarAsync(request, cancellationToken).ConfigureAwait(false);
        output.Write(report, context.Layout);
        if (!output.ShowsDiagnostics)
        {
            context.Diagnostics.Write(report.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        }

        context.Diagnostics.Write(output.Format == CalendarFormat ? WithoutDay(report) : []);
        return report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCodes.Partial : ExitCodes.Done;
    }

    /// <summary>A calendar holds days only: what it leaves out is said.</summary>
    private static IEnumerable<Diagnostic> WithoutDay(CalendarReport report)
    {
        List<string> left = [.. report.Entries.Select(entry => entry.Deadline.Time).Where(time => time.Days is null)
            .Select(time => time.Written)];
        return left.Count == 0 ? []
            : [Diagnostic.Warning(UsageDiagnostics.WithoutDay, null, left.Count.ToString(CultureInfo.InvariantCulture),
            string.Join("; ", left.Distinct(StringComparer.Ordinal)))];
    }
}
