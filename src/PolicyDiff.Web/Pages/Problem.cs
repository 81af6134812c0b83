using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>Says what went wrong, in the words of the command line: as a page, or as problem details for programs (RFC 9457).</summary>
internal static class Problem
{
    private static readonly HashSet<string> NotFound = new(StringComparer.Ordinal)
    {
        WebDiagnostics.UnknownPage, WebDiagnostics.SourceGone, WebDiagnostics.UnknownChange, WebDiagnostics.UnknownTheme, WebDiagnostics.NoSuchSheet,
        PipelineDiagnostics.NoSuchFile, PipelineDiagnostics.UnknownYear, PipelineDiagnostics.UnknownInsurer, PipelineDiagnostics.UnknownCareType, PipelineDiagnostics.UnknownDocument,
        PipelineDiagnostics.UnknownSection, PipelineDiagnostics.InsurerLacksYear, PipelineDiagnostics.UnknownSide, PipelineDiagnostics.NothingToCompare,
        PipelineDiagnostics.UnknownThemes, PipelineDiagnostics.UnknownLine, PipelineDiagnostics.UnknownTopic, PipelineDiagnostics.UnknownTopicNear,
    };

    /// <summary>Sends what went wrong.</summary>
    public static Task WriteAsync(Diagnostic diagnostic, PageRequest request)
    {
        var status = StatusOf(diagnostic.Code);
        return request.Format == "json"
            ? WriteJsonAsync(diagnostic, status, request)
            : AnswerWriter.WriteAsync(Page(diagnostic, status, request.Messages), request);
    }

    private static PageAnswer Page(Diagnostic diagnostic, int status, Messages messages) => new(
        messages[status switch
        {
            StatusCodes.Status404NotFound => "Problem.NotFound",
            >= StatusCodes.Status500InternalServerError => "Problem.Ours",
            _ => "Problem.Request",
        }],
        [
            Element("p", DiagnosticMessages.What(diagnostic, messages.Culture)).Class("notice"),
            Element("p", messages.Format("Problem.Remedy", DiagnosticMessages.Remedy(diagnostic, messages.Culture))),
            Element("p", diagnostic.Code).Class("context"),
        ])
    { Status = status };

    private static async Task WriteJsonAsync(Diagnostic diagnostic, int status, PageRequest request)
    {
        var response = request.Context.Response;
        (response.StatusCode, response.ContentType) = (status, "application/problem+json");
        using var bytes = new MemoryStream();
        await using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", DiagnosticMessages.What(diagnostic, request.Culture));
            json.WriteNumber("status", status);
            json.WriteString("detail", DiagnosticMessages.Remedy(diagnostic, request.Culture));
            json.WriteString("code", diagnostic.Code);
            json.WriteEndObject();
        }

        await response.Body.WriteAsync(bytes.ToArray(), request.Context.RequestAborted).ConfigureAwait(false);
    }

    private static int StatusOf(string code) => code switch
    {
        _ when NotFound.Contains(code) => StatusCodes.Status404NotFound,
        WebDiagnostics.ForeignHost => StatusCodes.Status421MisdirectedRequest,
        WebDiagnostics.NotSignedIn or WebDiagnostics.WrongSecret => StatusCodes.Status401Unauthorized,
        WebDiagnostics.TooManyGuesses => StatusCodes.Status429TooManyRequests,
        WebDiagnostics.NotByProxy => StatusCodes.Status421MisdirectedRequest,
        WebDiagnostics.ForeignForm => StatusCodes.Status403Forbidden,
        WebDiagnostics.TooLarge => StatusCodes.Status413PayloadTooLarge,
        WebDiagnostics.WrongMethod => StatusCodes.Status405MethodNotAllowed,
        PipelineDiagnostics.InternalError => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
