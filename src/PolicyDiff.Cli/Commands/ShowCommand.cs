using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff show DOCUMENT</c>: a file or a document of the index, or a section of it.</summary>
internal sealed class ShowCommand() : CliCommand(
    "show", 1, 1, [CommonOptions.Section, CommonOptions.Why, CommonOptions.Format, CommonOptions.OutputFile])
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        var document = context.Line.Arguments[0];
        if (!context.Workspace.IsFile(document))
        {
            await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        }

        var report = await context.Workspace
            .ShowAsync(document, context.Line.Text(CommonOptions.Section), cancellationToken).ConfigureAwait(false);
        output.Write(report with { WithReasons = context.Line.Flag(CommonOptions.Why) }, context.Layout);
        return ExitCodes.Done;
    }
}
