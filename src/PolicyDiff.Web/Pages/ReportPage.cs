using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>Shows a report as a page, or hands it over as the file that was asked for.</summary>
internal static class ReportPage
{
    /// <summary>The answer with a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="name">The name of a download, without extension.</param>
    /// <param name="before">What stands above the report on a page, such as a form.</param>
    /// <exception cref="PolicyDiffException">The format is not known, or cannot show this report.</exception>
    public static Answer Of(Report report, PageRequest request, string name, params IEnumerable<HtmlNode?> before)
    {
        if (request.Format is { } format)
        {
            return File(report, request.FileLayout, format, name);
        }

        var fragment = HtmlFragment.Of(report, request.PageLayout);
        return new PageAnswer(
            fragment.Title,
            [.. before, Downloads(report, request), fragment.Body])
        { IsWide = fragment.IsWide, Footer = fragment.Footer };
    }

    /// <summary>A report as a file.</summary>
    public static ReportFile File(Report report, ReportOptions layout, string format, string name)
    {
        var writer = ReportFormats.All.FirstOrDefault(writer => string.Equals(writer.Id, format, StringComparison.OrdinalIgnoreCase))
            ?? throw new PolicyDiffException(
                Diagnostic.Error(WebDiagnostics.UnknownValue, null, QueryNames.Format, format, string.Join(", ", Able(report))));
        return writer.CanWrite(report)
            ? new ReportFile(report, layout, writer, name)
            : throw new PolicyDiffException(
                Diagnostic.Error(WebDiagnostics.FormatCannotShow, null, format, string.Join(", ", Able(report))));
    }

    /// <summary>The links to what is shown as a file in each format.</summary>
    public static HtmlElement Downloads(Report report, PageRequest request, params IEnumerable<HtmlNode> more)
    {
        var links = Able(report)
            .Select(format => Element("li", Element("a", format).With("href", InFormat(request, format)).With("rel", "nofollow")));
        return Element("nav", Element("p", request.Messages["Downloads.Label"]), Element("ul", [.. links, .. more]))
            .Class("downloads")
            .With("aria-label", request.Messages["Downloads.Name"]);
    }

    /// <summary>This very page in a format.</summary>
    public static string InFormat(PageRequest request, string format)
    {
        var query = request.Context.Request.Query.Where(pair => pair.Key != QueryNames.Format)
            .SelectMany(pair => pair.Value.Select(value => (pair.Key, value)));
        return Address.With(request.Context.Request.Path.ToUriComponent(), [.. query, (QueryNames.Format, format)]);
    }

    private static IEnumerable<string> Able(Report report) =>
        ReportFormats.All.Where(writer => writer.CanWrite(report)).Select(writer => writer.Id);
}
