using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/jaren</c>: asks for two years, and leads to their comparison.</summary>
internal sealed class YearsFormEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/jaren"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        if (request.Year(QueryNames.From) is { } from && request.Year(QueryNames.To) is { } to)
        {
            var address = new ComparisonAddress($"{from}", $"{to}", IsYears: true) { Insurer = request.Text(QueryNames.Insurer), CareType = request.Text(QueryNames.CareType) };
            return new Redirect(request.Addresses.OfComparison(address));
        }

        var (form, names) = (new FormParts(request), await CorpusNames.OfAsync(services.Workspace, request, cancellationToken)
            .ConfigureAwait(false));
        var years = names.Years.Select(year => (year, year)).ToList();
        return new PageAnswer(
            request.Messages["Years.Title"],
            [
                Element("p", request.Messages["Years.Help"]),
                form.Form(
                    "/jaren",
                    request.Messages["Years.Form"],
                    form.Required(QueryNames.From, "Years.From", years, names.Years is [var first, ..] ? first : null),
                    form.Required(QueryNames.To, "Years.To", years, names.Years is [.., var last] ? last : null),
                    form.Choice(QueryNames.Insurer, "Form.Insurer", names.Insurers),
                    form.Choice(QueryNames.CareType, "Form.CareType", names.CareTypes),
                    form.Button("Years.Button")),
            ]);
    }
}
