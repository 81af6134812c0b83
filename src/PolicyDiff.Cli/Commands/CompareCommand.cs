using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Pipeline.Comparisons;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff compare LEFT RIGHT</c>: two files, two documents, or two insurers.</summary>
internal sealed class CompareCommand() : CliCommand("compare", 2, 2, [CommonOptions.Year, .. CommonOptions.Comparing])
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        var settings = ComparisonSettingsReader.Read(context);
        var comparison = new SideComparison(
            context.Line.Arguments[0],
            context.Line.Arguments[1],
            OptionValues.Year(context.Line),
            context.Line.Text(CommonOptions.CareType));
        if (context.Line.Flag(CommonOptions.Redline))
        {
            return ChangeResult.Write(
                context, output, await context.Workspace.RedlineAsync(comparison, settings, cancellationToken).ConfigureAwait(false));
        }

        var report = await context.Workspace.CompareAsync(comparison, settings, cancellationToken).ConfigureAwait(false);
        return ChangeResult.Write(context, output, report, settings.Layout);
    }
}
