using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Web;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff serve</c>: the same in the browser, until it is stopped.</summary>
internal sealed class ServeCommand() : CliCommand(
    "serve",
    0,
    0,
    [
        CommonOptions.Port, CommonOptions.Listen, CommonOptions.Readers, CommonOptions.Certificate,
        CommonOptions.BehindProxy, CommonOptions.Telemetry,
    ])
{
    private const int LargestPort = 65_535;

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var access = ServeAccess.Of(context);
        var port = OptionValues.Number(context.Line, CommonOptions.Port, 0, LargestPort) ?? SiteOptions.UsualPort;
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        await Site.RunAsync(
            new SiteOptions
            {
                Workspace = context.Workspace,
                Port = port,
                Access = access,
                Collector = context.Line.Text(CommonOptions.Telemetry),
                Culture = context.Messages.Culture,
                KeepError = error => InternalErrorLog.Write(error, context.Environment.LogFolder),
                Report = context.Diagnostics.Write,
                Started = site => context.Page.Write(context.Messages.Format("Serve.Started", site.AbsoluteUri) + "\n"),
            },
            cancellationToken).ConfigureAwait(false);
        return ExitCodes.Done;
    }
}
