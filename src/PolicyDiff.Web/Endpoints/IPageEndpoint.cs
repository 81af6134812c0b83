using Microsoft.AspNetCore.Http;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;

namespace PolicyDiff.Web.Endpoints;

/// <summary>A page, or what a form is sent to: one file each, registered in <see cref="SiteEndpoints"/>.</summary>
internal interface IPageEndpoint
{
    /// <summary>Its paths, with the names of their parts in braces.</summary>
    IReadOnlyList<string> Patterns { get; }

    /// <summary>The method; a page is got.</summary>
    string Method => HttpMethods.Get;

    /// <summary>Answers a request.</summary>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">It cannot be answered; the words say why.</exception>
    Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken);
}
