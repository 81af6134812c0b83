using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Health;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Safety;

/// <summary>
/// Behind a proxy, its word is taken for who asks, by which name and how; a connection from elsewhere, or one not encrypted, is refused.
/// </summary>
internal static class ProxyGuard
{
    /// <summary>Takes the word of known proxies.</summary>
    public static void Use(IApplicationBuilder app, IReadOnlyList<IPAddress> proxies)
    {
        app.Use((context, next) => IsKnown(context, proxies) || IsProbe(context) ? next(context) : throw Refuse(context));
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(proxy);
        }

        app.UseForwardedHeaders(options);
        app.Use((context, next) => context.Request.IsHttps || HealthEndpoints.Are(context.Request.Path) ? next(context) : throw Refuse(context));
    }

    private static bool IsKnown(HttpContext context, IReadOnlyList<IPAddress> proxies) =>
        context.Connection.RemoteIpAddress is { } address && proxies.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    // Whoever watches a node asks it on its own machine, and need not encrypt: the answer is one word.
    private static bool IsProbe(HttpContext context) =>
        HealthEndpoints.Are(context.Request.Path) && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    private static PolicyDiffException Refuse(HttpContext context) =>
        new(Diagnostic.Error(WebDiagnostics.NotByProxy, null, $"{context.Connection.RemoteIpAddress}"));
}
