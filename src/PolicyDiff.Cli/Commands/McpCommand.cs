using PolicyDiff.Assistants;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Cli.Texts;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff mcp</c>: answers an assistant on standard input and output until the input ends.</summary>
internal sealed class McpCommand() : CliCommand("mcp", 0, 0, [])
{
    /// <summary>Makes no index where there is none: an assistant changes nothing.</summary>
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await AssistantServer.RunAsync(
            new AssistantOptions
            {
                Workspace = context.Workspace,
                Culture = context.Messages.Culture,
                Version = ProductVersion.Number,
                KeepError = error => InternalErrorLog.Write(error, context.Environment.LogFolder),
            },
            context.Environment.Input,
            context.Environment.Output,
            cancellationToken).ConfigureAwait(false);
        return ExitCodes.Done;
    }
}
