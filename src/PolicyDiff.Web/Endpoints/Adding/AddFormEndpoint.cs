using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints.Adding;

/// <summary><c>/toevoegen</c>: asks for a file.</summary>
internal sealed class AddFormEndpoint(SiteServices services) : IPageEndpoint
{
    /// <summary>The field with the file.</summary>
    public const string FileField = "bestand";

    private readonly IncomingDocuments _incoming = services.Workspace.Incoming;

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/toevoegen"];

    /// <inheritdoc/>
    public Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken) => Task.FromResult<Answer>(new PageAnswer(
        request.Messages["Add.Title"],
        [
            Element("p", request.Messages.Format("Add.Help", string.Join(" ", _incoming.Extensions), _incoming.Limits.LargestFile >> 20)),
            Element(
                "form",
                FormGuard.Token(request.Context),
                FormParts.Hidden(Addresses.QueryNames.Language, request.Addresses.Language),
                Element(
                    "label",
                    Element("span", request.Messages["Add.File"]),
                    Element("input")
                        .With("type", "file")
                        .With("name", FileField)
                        .With("accept", string.Join(",", _incoming.Extensions))
                        .With("multiple")
                        .With("required")),
                Element("button", request.Messages["Add.Send"]).With("type", "submit"))
                .With("action", request.Addresses.Of("/toevoegen"))
                    .With("method", "post")
                    .With("enctype", "multipart/form-data")
                    .Class("ask"),
        ]));
}
