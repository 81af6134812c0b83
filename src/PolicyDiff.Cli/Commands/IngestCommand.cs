using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff ingest PATH...</c>: reads files into the index.</summary>
internal sealed class IngestCommand() : CliCommand("ingest", 1, int.MaxValue, [CommonOptions.Prune])
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var request = new IngestRequest(context.Line.Arguments, context.Line.Flag(CommonOptions.Prune));
        var result = await IngestProgressBar.RunAsync(
            context, progress => context.Workspace.IngestAsync(request, progress, cancellationToken)).ConfigureAwait(false);
        context.Diagnostics.Write(result.AllDiagnostics);
        context.Page.Write(new IngestSummary(context.Messages).Of(result));
        return ExitCodeOf(result);
    }

    /// <summary>Nothing read at all is wrong use; a part that could not be read is said.</summary>
    private static int ExitCodeOf(IngestResult result)
    {
        var failed = result.AllDiagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return (failed, result.Count(FileStatus.Read) + result.Count(FileStatus.Unchanged)) switch
        {
            (false, _) => ExitCodes.Done,
            (true, 0) => ExitCodes.WrongUse,
            _ => ExitCodes.Partial,
        };
    }
}
