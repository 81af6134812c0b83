using Microsoft.AspNetCore.Http;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.SignIn;

namespace PolicyDiff.Web.Endpoints.Access;

/// <summary>Takes <c>/afmelden</c>: the reader leaves.</summary>
internal sealed class SignOutEndpoint(SignInDesk desk) : IPageEndpoint
{
    /// <summary>Its path.</summary>
    public const string Path = "/afmelden";

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => [Path];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        desk.SignOut(request.Context);
        return Task.FromResult<Answer>(new Redirect(request.Addresses.Of(SignInDesk.Path)));
    }
}
