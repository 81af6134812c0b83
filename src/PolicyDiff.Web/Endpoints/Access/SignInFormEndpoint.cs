using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.SignIn;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints.Access;

/// <summary><c>/aanmelden</c>: asks for name and secret.</summary>
internal sealed class SignInFormEndpoint : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => [SignInDesk.Path];

    /// <inheritdoc/>
    public Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken) => Task.FromResult<Answer>(new PageAnswer(
        request.Messages["SignIn.Title"],
        [
            Element(
                "form",
                FormGuard.Token(request.Context),
                FormParts.Hidden(ReaderFields.Back, request.Text(QueryNames.Back) ?? "/"),
                Labelled("SignIn.Name", "text", SignInEndpoint.Name, "username", request),
                Labelled("SignIn.Secret", "password", SignInEndpoint.Secret, "current-password", request),
                Element("button", request.Messages["SignIn.Button"]).With("type", "submit"))
                .With("action", request.Addresses.Of(SignInDesk.Path)).With("method", "post").Class("ask"),
        ]));

    private static Reporting.Html.HtmlElement Labelled(string labelKey, string type, string name, string filledBy, PageRequest request) =>
        Element("label", Element("span", request.Messages[labelKey]), Element("input")
            .With("type", type)
            .With("name", name)
            .With("autocomplete", filledBy)
            .With("required"));
}
