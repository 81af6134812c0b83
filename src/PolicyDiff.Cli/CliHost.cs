using PolicyDiff.Cli.Help;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Cli;

/// <summary>
/// Runs one command line: understands it, hands it to its command, and turns what goes wrong into words and an exit code.
/// </summary>
/// <param name="environment">The world around the run.</param>
public sealed class CliHost(CliEnvironment environment)
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var line = CommandLine.Parse(CommandTree.Create(), args);
        var messages = new Messages(line.CultureAsTyped);
        var diagnostics = new DiagnosticWriter(environment.Error, messages);
        try
        {
            return await RunAsync(line, messages, diagnostics, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            diagnostics.Write([Diagnostic.Info(UsageDiagnostics.Cancelled, null)]);
            return ExitCodes.Cancelled;
        }
        catch (PolicyDiffException stop)
        {
            diagnostics.Write([stop.Diagnostic]);
            return ExitCodes.WrongUse;
        }
        catch (Exception error)
        {
            var log = InternalErrorLog.Write(error, environment.LogFolder);
            diagnostics.Write([Diagnostic.Error(PipelineDiagnostics.InternalError, null, error.Message, log)]);
            return ExitCodes.InternalError;
        }
    }

    private async Task<int> RunAsync(CommandLine line, Messages messages, DiagnosticWriter diagnostics, CancellationToken cancellationToken)
    {
        var page = new ResultPage(environment.Output);
        if (line.AsksForVersion)
        {
            page.Write(ProductVersion.Text + "\n");
            return ExitCodes.Done;
        }

        if (line.AsksForHelp)
        {
            page.Write(new HelpText(messages, environment.Width).Of(line.Command));
            return ExitCodes.Done;
        }

        line.Check(messages);
        var settings = GlobalSettings.Resolve(line, environment);
        using var workspace = new PolicyDiffWorkspace(new WorkspaceOptions
        {
            WorkingFolder = environment.WorkingFolder,
            IndexFolder = settings.IndexFolder,
            Store = settings.Store,
            HomeFolder = environment.HomeFolder,
            ProgramFolder = environment.ProgramFolder,
            PdfEngine = environment.PdfEngine,
            UserAgent = ProductVersion.UserAgent,
            Clock = environment.Clock,
            FetchPause = environment.FetchPause,
            Notices = settings.Quiet ? null : new NoticeWriter(environment.Error, messages),
        });
        var context = new CommandContext(
            line, settings, environment, messages, workspace, diagnostics with { Quiet = settings.Quiet }, page);
        return await line.Command.RunAsync(context, cancellationToken).ConfigureAwait(false);
    }
}
