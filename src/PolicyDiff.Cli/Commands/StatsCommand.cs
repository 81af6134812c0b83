using PolicyDiff.Cli.Output;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff stats</c>: size and counts of the index.</summary>
internal sealed class StatsCommand() : CliCommand("stats", 0, 0, [CommonOptions.Format, CommonOptions.OutputFile])
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        output.Write(await context.Workspace.DescribeCorpusAsync(withStatus: true, context.Layout, cancellationToken).ConfigureAwait(false), context.Layout);
        return ExitCodes.Done;
    }
}
