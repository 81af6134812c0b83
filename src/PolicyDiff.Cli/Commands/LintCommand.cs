using System.CommandLine;
using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Lint;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff lint DOCUMENT</c>: contradictions and leftovers in one edition.</summary>
internal sealed class LintCommand() : CliCommand("lint", 0, MostDocuments, [
    CommonOptions.Insurer, CommonOptions.Year, CommonOptions.Format, CommonOptions.OutputFile, CommonOptions.ExitCode])
{
    private const int MostDocuments = 100;

    /// <inheritdoc/>
    public override IReadOnlyList<Option> OptionsOfOtherMeaning => [CommonOptions.Insurer, CommonOptions.Year, CommonOptions.ExitCode];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var request = Request(context);
        var output = ReportOutput.Resolve(context);
        if (!request.Documents.All(context.Workspace.IsFile) || request.Documents.Count == 0)
        {
            await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        }

        var report = await context.Workspace.LintAsync(request, cancellationToken).ConfigureAwait(false);
        output.Write(report, context.Layout);
        if (!output.ShowsDiagnostics)
        {
            context.Diagnostics.Write(report.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        }

        return report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCodes.Partial
            : context.Line.Flag(CommonOptions.ExitCode) && report.Findings.Count > 0 ? ExitCodes.Differences
            : ExitCodes.Done;
    }

    /// <summary>What is to be examined: documents, or the edition of an insurer.</summary>
    /// <exception cref="PolicyDiffException">Neither is named, or both are.</exception>
    private LintRequest Request(CommandContext context)
    {
        var request = new LintRequest(context.Line.Arguments, context.Layout)
        {
            Insurer = context.Line.Text(CommonOptions.Insurer),
            Year = OptionValues.Year(context.Line)
        };
        return (request.Documents.Count > 0, request.Insurer is not null) switch
        {
            (false, false) => throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.MissingArgument, null, Name, Usage(context))),
            (true, true) => throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.SurplusArgument, null, request.Documents[0],
                Usage(context))),
            _ => request,
        };
    }

    private string Usage(CommandContext context) => context.Messages[$"{HelpKey}.Usage"].Replace("|", ", ", StringComparison.Ordinal);
}
