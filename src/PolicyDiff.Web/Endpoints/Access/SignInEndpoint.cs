using Microsoft.AspNetCore.Http;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.SignIn;

namespace PolicyDiff.Web.Endpoints.Access;

/// <summary>Takes name and secret at <c>/aanmelden</c>, and leads to the page that was asked for.</summary>
internal sealed class SignInEndpoint(SignInDesk desk) : IPageEndpoint
{
    /// <summary>The field with the name.</summary>
    public const string Name = "naam";

    /// <summary>The field with the secret.</summary>
    public const string Secret = "geheim";

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => [SignInDesk.Path];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var form = new SentForm(await request.Context.Request.ReadFormAsync(cancellationToken).ConfigureAwait(false));
        await desk.SignInAsync(request.Context, form.Text(Name), form.Text(Secret), cancellationToken).ConfigureAwait(false);
        return new Redirect(form.BackTo());
    }
}
