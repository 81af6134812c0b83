using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff doctor [FILE...]</c>: what is installed and what is missing; with files: what of them would be lost.</summary>
internal sealed class DoctorCommand() : CliCommand("doctor", 0, int.MaxValue, [])
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var text = new DoctorText(context.Messages);
        if (context.Line.Arguments is { Count: > 0 } paths)
        {
            return Inspect(context, text, paths, cancellationToken);
        }

        var checks = await context.Workspace.CheckMachineAsync(cancellationToken).ConfigureAwait(false);
        context.Page.Write(text.Of(checks));
        return checks.All(check => check.IsFine) ? ExitCodes.Done : ExitCodes.Partial;
    }

    private static int Inspect(CommandContext context, DoctorText text, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var refused = 0;
        foreach (var path in paths)
        {
            var outcome = context.Workspace.Inspect(path, cancellationToken);
            refused += outcome.Status == FileStatus.Refused ? 1 : 0;
            context.Page.Write(text.Of(outcome));
            context.Page.Write(context.Diagnostics.Text(outcome.Diagnostics, withInfo: true));
        }

        return refused == 0 ? ExitCodes.Done : refused < paths.Count ? ExitCodes.Partial : ExitCodes.WrongUse;
    }
}
