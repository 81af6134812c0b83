using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.Work;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>
/// Shows how far long work is, asks for itself again after a moment, and offers to break the work off. It needs no script.
/// </summary>
internal static class ProgressPage
{
    /// <summary>The seconds until the page asks for itself again.</summary>
    public const int Seconds = 2;

    /// <summary>The field with the id of the work to break off.</summary>
    public const string WorkField = "werk";

    /// <summary>The page for work that a page of the site waits for.</summary>
    public static PageAnswer Of(LongWork work, PageRequest request) => new(
        request.Messages["Work.Title"],
        [
            Element("p", request.Messages["Work.Help"]),
            Bar(work.Progress, request),
            BreakOffForm(work, request),
        ])
    { RefreshAfter = Seconds };

    /// <summary>How far work is, in words and as a bar.</summary>
    public static HtmlElement Bar(WorkProgress progress, PageRequest request)
    {
        var bar = Element("progress").With("aria-label", request.Messages["Work.Title"]);
        return Element("p", [progress.Total == 0
            ? bar
            : bar.With("value", $"{progress.Done}").With("max", $"{progress.Total}"),
            Space,
            progress.Total == 0 ? null : request.Messages.Format("Work.Progress", progress.Done, progress.Total)])
            .Class("working").With("role", "status");
    }

    /// <summary>The form that breaks work off.</summary>
    public static HtmlElement BreakOffForm(LongWork work, PageRequest request) => Element(
        "form",
        FormGuard.Token(request.Context),
        FormParts.Hidden(WorkField, work.Id),
        FormParts.Hidden(Addresses.QueryNames.Language, request.Addresses.Language),
        Element("button", request.Messages["Work.BreakOff"]).With("type", "submit"))
        .With("action", request.Addresses.Of("/afbreken")).With("method", "post");
}
