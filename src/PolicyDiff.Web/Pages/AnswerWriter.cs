using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;

namespace PolicyDiff.Web.Pages;

/// <summary>Sends answers.</summary>
internal static class AnswerWriter
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Sends an answer.</summary>
    public static Task WriteAsync(Answer answer, PageRequest request) => answer switch
    {
        PageAnswer page => WriteAsync(page, request),
        ReportFile file => WriteAsync(file, request.Context),
        ContentAnswer content => WriteAsync(content, request.Context),
        Redirect redirect => WriteAsync(redirect, request.Context.Response),
        _ => throw new ArgumentException(answer.GetType().Name, nameof(answer)),
    };

    private static async Task WriteAsync(PageAnswer page, PageRequest request)
    {
        var bytes = Encoding.UTF8.GetBytes(new SiteFrame(request).Of(page));
        var response = request.Context.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (page.Status, Html, bytes.Length);
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept-Language, Accept, Cookie";
        await response.Body.WriteAsync(bytes, request.Context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writers are not asynchronous, and a report that fails half way must not be half sent.</summary>
    private static async Task WriteAsync(ReportFile file, HttpContext context)
    {
        using var content = new MemoryStream();
        file.Writer.Write(file.Report, file.Layout, content);
        content.Position = 0;
        await WriteAsync(
            new ContentAnswer(content, MediaTypeOf(file.Writer.MediaType), file.Name + file.Writer.FileExtensions[0], IsInline: false),
            context)
            .ConfigureAwait(false);
    }

    private static async Task WriteAsync(ContentAnswer answer, HttpContext context)
    {
        await using var content = answer.Content;
        var response = context.Response;
        (response.ContentType, response.ContentLength) = (answer.MediaType, content.Length);
        response.Headers.CacheControl = "no-cache";
        var disposition = new ContentDispositionHeaderValue(answer.IsInline ? "inline" : "attachment");
        disposition.SetHttpFileName(answer.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        await content.CopyToAsync(response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static Task WriteAsync(Redirect redirect, HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = redirect.Address;
        return Task.CompletedTask;
    }

    private static string MediaTypeOf(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{mediaType}; charset=utf-8" : mediaType;
}
