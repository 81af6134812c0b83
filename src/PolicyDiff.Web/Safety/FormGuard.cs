using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Safety;

/// <summary>
/// Takes a form only from a page of this very site: the browser says so, and the form holds the token that the page was given.
/// </summary>
internal static class FormGuard
{
    /// <summary>The field with the token.</summary>
    public const string Field = "_formulier";

    /// <summary>The largest upload, in bytes: several files together.</summary>
    public const long LargestUpload = 256L << 20;

    private const string UploadPath = "/toevoegen";

    /// <summary>Refuses what was sent from elsewhere, before anything of it is read; and what is too large.</summary>
    public static async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            if (!IsFromHere(context.Request))
            {
                throw Refuse(null);
            }

            try
            {
                if (context.Request.Path == UploadPath)
                {
                    await OpenUploadAsync(context).ConfigureAwait(false);
                }

                await context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context).ConfigureAwait(false);
            }
            catch (AntiforgeryValidationException error)
            {
                throw error.InnerException is BadHttpRequestException tooLarge ? tooLarge : Refuse(error);
            }
        }

        await next(context).ConfigureAwait(false);
    }

    private static async Task OpenUploadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestUpload;
        }

        await Upload.OpenAsync(context).ConfigureAwait(false);
    }

    /// <summary>The field for a form of a page.</summary>
    public static HtmlElement Token(HttpContext context) => Element("input")
        .With("type", "hidden")
        .With("name", Field)
        .With("value", context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken);

    /// <summary>
    /// Browsers say whose page sends (Fetch Metadata); older ones name its origin, or nothing. Where a page passes on no address, as ours
    /// do, its origin is
    /// <c>null</c>, and so is that of a page in a frame without rights: then the browser must say that the page is ours.
    /// </summary>
    private static bool IsFromHere(HttpRequest request)
    {
        const string SameOrigin = "same-origin";
        const string Unnamed = "null";
        var (site, origin) = (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString());
        return site is "" or SameOrigin
            && (origin.Length == 0
                || (origin == Unnamed && site == SameOrigin)
                || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    private static PolicyDiffException Refuse(Exception? error) => error is null
        ? new PolicyDiffException(Diagnostic.Error(WebDiagnostics.ForeignForm, null))
        : new PolicyDiffException(Diagnostic.Error(WebDiagnostics.ForeignForm, null), error);
}
