using System.CommandLine;
using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.History;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff history TOPIC|ID</c>: how a requirement came to be.</summary>
internal sealed class HistoryCommand() : CliCommand("history", 1, MostWords, [
    CommonOptions.Insurer, CommonOptions.CareType, CommonOptions.Limit, CommonOptions.Format, CommonOptions.OutputFile])
{
    private const int MostWords = 100;
    private const int UsualLimit = 10;
    private const int MostLines = 1_000;

    /// <inheritdoc/>
    public override IReadOnlyList<Option> OptionsOfOtherMeaning => [CommonOptions.Limit];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        var request = new HistoryRequest(string.Join(' ', context.Line.Arguments), context.Layout)
        {
            Insurer = context.Line.Text(CommonOptions.Insurer),
            CareType = context.Line.Text(CommonOptions.CareType),
            Limit = OptionValues.Number(context.Line, CommonOptions.Limit, 1, MostLines) ?? UsualLimit,
        };
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        var report = await context.Workspace.MakeHistoryAsync(request, cancellationToken).ConfigureAwait(false);
        output.Write(report, context.Layout);
        if (!output.ShowsDiagnostics)
        {
            context.Diagnostics.Write(report.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        }

        return report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCodes.Partial : ExitCodes.Done;
    }
}
