using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Web.Health;

/// <summary>What watches a node asks: <c>/gezond</c>, whether it runs, and <c>/klaar</c>, whether it can answer. One word of plain text, and 503 for no.</summary>
internal static class HealthEndpoints
{
    /// <summary>The address that tells whether the program runs; it asks nothing of the store.</summary>
    public const string Alive = "/gezond";

    /// <summary>The address that tells whether questions can be answered.</summary>
    public const string Ready = "/klaar";

    /// <summary>Whether an address is one of these: nobody need sign in to ask it, for it tells nothing of the corpus.</summary>
    public static bool Are(PathString path) => path == Alive || path == Ready;

    /// <summary>Adds both.</summary>
    public static void Map(IEndpointRouteBuilder endpoints, Readiness readiness)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        endpoints.MapMethods(Alive, methods, context => AnswerAsync(context, StatusCodes.Status200OK, "gezond"));
        endpoints.MapMethods(Ready, methods, context => TellAsync(context, readiness));
    }

    private static async Task TellAsync(HttpContext context, Readiness readiness)
    {
        try
        {
            await (await readiness.CheckAsync(context.RequestAborted).ConfigureAwait(false) switch
            {
                ReadinessState.Ready => AnswerAsync(context, StatusCodes.Status200OK, "klaar"),
                ReadinessState.Behind => AnswerAsync(context, StatusCodes.Status200OK, "klaar, zoekindex loopt achter"),
                _ => AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "zoekindex wordt bijgewerkt"),
            }).ConfigureAwait(false);
        }
        catch (PolicyDiffException stop)
        {
            // The code is enough for whoever watches; the words, with names of servers, are in the answers of pages.
            await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, stop.Diagnostic.Code).ConfigureAwait(false);
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string word)
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, "text/plain; charset=utf-8");
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(word + "\n", context.RequestAborted);
    }
}
