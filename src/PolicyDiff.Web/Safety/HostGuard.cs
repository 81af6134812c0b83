using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Safety;

/// <summary>
/// Answers only what was asked of this machine by one of its own names and by the port that is listened on. Otherwise a page of another
/// site whose name was
/// made to point here (DNS rebinding) could read the corpus.
/// </summary>
internal static class HostGuard
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Refuses a request for another host.</summary>
    public static Task GuardAsync(HttpContext context, RequestDelegate next) => IsOurs(context)
        ? next(context)
        : throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.ForeignHost, null, context.Request.Host.Value ?? string.Empty));

    private static bool IsOurs(HttpContext context) =>
        Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && (context.Request.Host.Port ?? 80) == (context.Connection.LocalPort is var port && port == 0 ? 80 : port);
}
