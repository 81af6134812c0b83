using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Endpoints.Adding;

/// <summary>
/// <c>/toevoegen/opdracht/{id}</c>: what was found in what was handed in, to confirm or to mend, and then what was added.
/// </summary>
internal sealed class AddJobEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/toevoegen/opdracht/{id}"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (id, desk) = (request.Route("id"), services.Work.Desk);
        var job = services.Work.Adding.Find(id);
        if (job.Taking is { } taking)
        {
            return new AddedPage(request).Of(await desk.AnswerAsync(taking, request, cancellationToken).ConfigureAwait(false));
        }

        if (job.Reading!.Answer.IsCanceled)
        {
            return BreakOffEndpoint.Done(request);
        }

        var items = await desk.AnswerAsync(job.Reading, request, cancellationToken).ConfigureAwait(false);
        var names = await CorpusNames.OfAsync(services.Workspace, request, cancellationToken).ConfigureAwait(false);
        return new FoundPage(request, names).Of(id, items);
    }
}
