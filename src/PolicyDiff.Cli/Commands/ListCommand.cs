using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff list</c>: the documents of the index.</summary>
internal sealed class ListCommand() : CliCommand("list", 0, 0, [CommonOptions.Format, CommonOptions.OutputFile])
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        output.Write(
            await context.Workspace.DescribeCorpusAsync(withStatus: false, context.Layout, cancellationToken).ConfigureAwait(false),
            context.Layout);
        return ExitCodes.Done;
    }
}
