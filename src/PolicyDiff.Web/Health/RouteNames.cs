using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace PolicyDiff.Web.Health;

/// <summary>Names the trace of a request by its route, such as <c>GET /doc/{id}</c>, with the status it was answered with.</summary>
internal static class RouteNames
{
    /// <summary>Answers a request, and names its trace where there is one.</summary>
    public static async Task NameAsync(HttpContext context, RequestDelegate next)
    {
        await next(context).ConfigureAwait(false);
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } trace)
        {
            return;
        }

        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
        trace.DisplayName = $"{context.Request.Method} {route}";
        trace.SetTag("http.request.method", context.Request.Method);
        trace.SetTag("http.route", route);
        trace.SetTag("http.response.status_code", context.Response.StatusCode);
    }
}
