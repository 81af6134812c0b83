using System.Globalization;
using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web;

/// <summary>Turns what goes wrong into words; a request that fails costs itself only.</summary>
internal sealed class ErrorBoundary(SiteOptions options)
{
    /// <summary>Answers a request, or says why not.</summary>
    public async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        var diagnostic = await TryAsync(context, next).ConfigureAwait(false);
        if (diagnostic is null && context.Response is { HasStarted: false, StatusCode: StatusCodes.Status405MethodNotAllowed })
        {
            diagnostic = Diagnostic.Error(WebDiagnostics.WrongMethod, null, context.Request.Method);
        }

        if (diagnostic is not null && !context.Response.HasStarted)
        {
            context.Response.Clear();
            await Problem.WriteAsync(diagnostic, new PageRequest(context, options.Culture)).ConfigureAwait(false);
        }
    }

    private async Task<Diagnostic?> TryAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
        catch (PolicyDiffException stop)
        {
            return stop.Diagnostic;
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Diagnostic.Error(WebDiagnostics.TooLarge, null, (FormGuard.LargestUpload >> 20).ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception error) when (error is BadHttpRequestException or InvalidDataException)
        {
            return Diagnostic.Error(WebDiagnostics.ForeignForm, null);
        }
        catch (Exception error)
        {
            return Diagnostic.Error(PipelineDiagnostics.InternalError, null, error.Message, options.KeepError(error));
        }
    }
}
