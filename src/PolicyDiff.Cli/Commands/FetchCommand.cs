using System.CommandLine;
using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Sources;
using PolicyDiff.Pipeline.Fetching;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff fetch [FOLDER]</c>: gets what is new at the addresses of a list.</summary>
internal sealed class FetchCommand() : CliCommand("fetch", 0, 1, [
    CommonOptions.Source, CommonOptions.DryRun, CommonOptions.Ingest, CommonOptions.Format, CommonOptions.OutputFile])
{
    private const string UsualFolder = "corpus";
    private const string Json = "json";

    private static readonly string[] Formats = ["text", Json];

    /// <inheritdoc/>
    public override IReadOnlyList<Option> OptionsOfOtherMeaning => [CommonOptions.Format, CommonOptions.OutputFile];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var format = context.Line.OneOf(CommonOptions.Format, Formats);
        var request = new FetchRequest(context.Line.Arguments is [var typed] ? typed : UsualFolder)
        {
            Sources = context.Line.List(CommonOptions.Source),
            IsDryRun = context.Line.Flag(CommonOptions.DryRun),
        };
        var reads = context.Line.Flag(CommonOptions.Ingest) && !request.IsDryRun;
        var result = await context.Workspace.FetchAsync(request, Progress(context), cancellationToken).ConfigureAwait(false);
        PlainOutput.Write(context, format == Json
            ? new FetchJson(context.Messages.Culture).Of(result)
            : new FetchSummary(context.Messages).Of(result, saysNext: !reads));
        context.Diagnostics.Write(result.AllDiagnostics);
        var isRead = !reads || await IngestAsync(context, request.Folder, format != Json, cancellationToken).ConfigureAwait(false);
        return ExitCodeOf(result) is ExitCodes.Done && !isRead ? ExitCodes.Partial : ExitCodeOf(result);
    }

    private static async Task<bool> IngestAsync(CommandContext context, string folder, bool shows, CancellationToken cancellationToken)
    {
        var request = new IngestRequest([folder], Prune: false);
        var result = await IngestProgressBar.RunAsync(
            context, progress => context.Workspace.IngestAsync(request, progress, cancellationToken)).ConfigureAwait(false);
        context.Diagnostics.Write(result.AllDiagnostics);
        if (shows)
        {
            context.Page.Write(new IngestSummary(context.Messages).Of(result));
        }

        return !result.AllDiagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static AskedSource? Progress(CommandContext context) =>
        context.Settings.Quiet || !context.Environment.ErrorIsTerminal
            ? null
            : new AskedSource(context.Environment.Error, context.Messages);

    /// <summary>A source that could not be had is part of the input; a list without any usable source is wrong use.</summary>
    private static int ExitCodeOf(FetchResult result)
    {
        var hasErrors = result.AllDiagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return (hasErrors, result.Sources.Count) switch
        {
            (false, _) => ExitCodes.Done,
            (true, 0) => ExitCodes.WrongUse,
            _ => ExitCodes.Partial,
        };
    }

    /// <summary>Tells which site is asked.</summary>
    private sealed class AskedSource(TextWriter error, Messages messages) : IProgress<PolicySource>
    {
        public void Report(PolicySource value) => error.WriteLine(messages.Format("Fetch.Asking", value.Address.AbsoluteUri));
    }
}
