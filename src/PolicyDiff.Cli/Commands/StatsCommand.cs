using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff stats</c>: size and counts of the index, or what it holds and lacks.</summary>
internal sealed class StatsCommand() : CliCommand("stats", 0, 0, [CommonOptions.Coverage, CommonOptions.Format, CommonOptions.OutputFile])
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        Report report = context.Line.Flag(CommonOptions.Coverage)
            ? await context.Workspace.DescribeCoverageAsync(context.Layout, cancellationToken).ConfigureAwait(false)
            : await context.Workspace.DescribeCorpusAsync(withStatus: true, context.Layout, cancellationToken).ConfigureAwait(false);
        output.Write(report, context.Layout);
        return ExitCodes.Done;
    }
}
