using PolicyDiff.Cli.Output;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff serve</c>: the same in the browser of this machine, until it is stopped.</summary>
internal sealed class ServeCommand() : CliCommand("serve", 0, 0, [CommonOptions.Port, CommonOptions.Address])
{
    private const int LargestPort = 65_535;

    private static readonly string[] OwnAddresses = ["localhost", "127.0.0.1", "::1", "[::1]"];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Line.Text(CommonOptions.Address) is { } address && !OwnAddresses.Contains(address, StringComparer.OrdinalIgnoreCase))
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NotThisMachine, null, address));
        }

        var port = OptionValues.Number(context.Line, CommonOptions.Port, 0, LargestPort) ?? SiteOptions.UsualPort;
        await FirstRun.IngestAsync(context, cancellationToken).ConfigureAwait(false);
        await Site.RunAsync(
            new SiteOptions
            {
                Workspace = context.Workspace,
                Port = port,
                Culture = context.Messages.Culture,
                KeepError = error => InternalErrorLog.Write(error, context.Environment.LogFolder),
                Report = context.Diagnostics.Write,
                Started = site => context.Page.Write(context.Messages.Format("Serve.Started", site.AbsoluteUri) + "\n"),
            },
            cancellationToken).ConfigureAwait(false);
        return ExitCodes.Done;
    }
}
