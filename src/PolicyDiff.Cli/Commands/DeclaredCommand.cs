using System.CommandLine;
using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Declared;

namespace PolicyDiff.Cli.Commands;

/// <summary>
/// <c>policydiff declared</c>: the insurers' own lists of changes, checked; with two names the list of the second against the first.
/// </summary>
internal sealed class DeclaredCommand() : CliCommand(
    "declared", 0, 2, [CommonOptions.Insurer, CommonOptions.Year, CommonOptions.CareType, CommonOptions.Format, CommonOptions.OutputFile])
{
    /// <inheritdoc/>
    public override IReadOnlyList<Option> OptionsOfOtherMeaning => [CommonOptions.Year];

    /// <inheritdoc/>
    public override void CheckWords(IReadOnlyList<string> words, Messages messages)
    {
        base.CheckWords(words, messages);
        if (words.Count == 1)
        {
            throw new PolicyDiffException(Diagnostic.Error(
                UsageDiagnostics.MissingArgument, null, Name, messages[$"{HelpKey}.Usage"].Replace("|", ", ", StringComparison.Ordinal)));
        }
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = ReportOutput.Resolve(context);
        var report = await CheckAsync(context, new ComparisonSettings(context.Layout), cancellationToken).ConfigureAwait(false);
        output.Write(report, context.Layout);
        if (!output.ShowsDiagnostics)
        {
            context.Diagnostics.Write(report.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        }

        return report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCodes.Partial : ExitCodes.Done;
    }

    private static async Task<DeclaredReport> CheckAsync(
        CommandContext context, ComparisonSettings settings, CancellationToken cancellationToken)
    {
        var (year, careType) = (OptionValues.Year(context.Line), context.Line.Text(CommonOptions.CareType));
        if (context.Line.Arguments is [var left, var right])
        {
            return await context.Workspace.CheckDeclaredAsync(
                new SideComparison(left, right, year, careType), settings, cancellationToken).ConfigureAwait(false);
        }

        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        return await context.Workspace.CheckDeclaredAsync(
            new DeclaredRequest(context.Line.Text(CommonOptions.Insurer), year, careType),
            settings,
            cancellationToken).ConfigureAwait(false);
    }
}
