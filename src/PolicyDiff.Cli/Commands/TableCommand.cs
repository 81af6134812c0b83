using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Tables;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff table</c>: policies side by side, theme by theme; with <c>--suggest-themes</c> the themes they share.</summary>
internal sealed class TableCommand() : CliCommand("table", 0, 0, [
    CommonOptions.Themes, CommonOptions.Insurers, CommonOptions.Year,
    CommonOptions.CareType, CommonOptions.Columns, CommonOptions.Limit, CommonOptions.Transpose,
    CommonOptions.SuggestThemes, CommonOptions.Format, CommonOptions.OutputFile])
{
    private static readonly IReadOnlyList<string> ColumnNames = [.. Enum.GetNames<TableColumns>().Select(name => name.ToLowerInvariant())];

    private const int MostStatements = 50;

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var request = Request(context);
        if (context.Line.Flag(CommonOptions.SuggestThemes))
        {
            await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
            PlainOutput.Write(context, await context.Workspace.SuggestThemesAsync(request, cancellationToken).ConfigureAwait(false));
            return ExitCodes.Done;
        }

        var output = ReportOutput.Resolve(context);
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        var report = await context.Workspace.MakeTableAsync(request, cancellationToken).ConfigureAwait(false);
        output.Write(report, context.Layout);
        if (!output.ShowsDiagnostics)
        {
            context.Diagnostics.Write(report.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        }

        return report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCodes.Partial : ExitCodes.Done;
    }

    private static TableRequest Request(CommandContext context) => new(context.Layout)
    {
        Themes = context.Line.Text(CommonOptions.Themes),
        Insurers = context.Line.List(CommonOptions.Insurers),
        Year = OptionValues.Year(context.Line),
        CareType = context.Line.Text(CommonOptions.CareType),
        Columns = context.Line.OneOf(CommonOptions.Columns, ColumnNames) is { } columns
            ? Enum.Parse<TableColumns>(columns, ignoreCase: true)
            : TableColumns.Insurer,
        Transposed = context.Line.Flag(CommonOptions.Transpose),
        StatementsPerCell = OptionValues.Number(context.Line, CommonOptions.Limit, 1, MostStatements),
    };
}
