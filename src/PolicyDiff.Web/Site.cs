using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Health;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web;

/// <summary>Shows the corpus in the browser: of the same machine, or of others whose readers sign in.</summary>
public static class Site
{
    /// <summary>The longest request that is no upload, in bytes.</summary>
    private const long LargestRequest = 1 << 20;

    /// <summary>Answers until it is told to end.</summary>
    /// <param name="options">What to show, and where.</param>
    /// <param name="cancellationToken">Ends the site; requests under way are finished.</param>
    /// <exception cref="PolicyDiffException">The port is taken or may not be used, or the collector has no address that can be used.</exception>
    public static async Task RunAsync(SiteOptions options, CancellationToken cancellationToken)
    {
        options.Report(await options.Workspace.Incoming.RecoverAsync().ConfigureAwait(false));
        if (!options.Access.IsSafe)
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NotThisMachine, null, $"{options.Access.Listen}"));
        }

        using var telemetry = Telemetry.Start(options.Collector);
        await using var app = SiteBuilder.Build(options, host => host.UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => Listen(kestrel, options)));
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.PortTaken, null, $"{options.Port}", error.Message), error);
        }

        options.Started(AddressOf(app, options.Access));
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>This machine only, unless another address is asked for.</summary>
    private static void Listen(KestrelServerOptions kestrel, SiteOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestRequest;
        kestrel.Listen(options.Access.Listen ?? IPAddress.Loopback, options.Port, Secure);
        if (options.Access.Listen is null && options.Port != 0 && System.Net.Sockets.Socket.OSSupportsIPv6)
        {
            kestrel.Listen(IPAddress.IPv6Loopback, options.Port, Secure);
        }

        void Secure(ListenOptions listen)
        {
            if (options.Access.Certificate is { } certificate)
            {
                listen.UseHttps(certificate);
            }
        }
    }

    private static Uri AddressOf(WebApplication app, SiteAccess access)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var bound = new Uri(addresses.First());
        return access.Listen is null || IPAddress.IsLoopback(access.Listen)
            ? new UriBuilder(bound) { Host = "localhost" }.Uri
            : bound;
    }
}
