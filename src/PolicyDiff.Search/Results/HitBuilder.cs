using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Search.Indexing;

namespace PolicyDiff.Search.Results;

/// <summary>Fills hits with what a reader sees: headings, page, snippet.</summary>
internal sealed class HitBuilder(IReadOnlyList<DocumentSummary> summaries, DocumentCache documents, SnippetBuilder snippets)
{
    private readonly Dictionary<DocumentId, DocumentSummary> _summaries = summaries.ToDictionary(summary => summary.Id);

    /// <summary>One hit per group of near-identical passages; groups whose document was removed meanwhile are left out.</summary>
    public async Task<IReadOnlyList<SearchHit>> BuildAsync(
        IReadOnlyList<IReadOnlyList<PassageHit>> groups, CancellationToken cancellationToken)
    {
        List<SearchHit> hits = [];
        foreach (var group in groups)
        {
            if (await BuildAsync(group[0], cancellationToken).ConfigureAwait(false) is { } hit)
            {
                hits.Add(hit with { AlsoIn = await PlacesAsync(group.Skip(1), cancellationToken).ConfigureAwait(false) });
            }
        }

        return hits;
    }

    private async Task<SearchHit?> BuildAsync(PassageHit hit, CancellationToken cancellationToken)
    {
        if (await PlaceAsync(hit, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return null;
        }

        var path = await documents.SectionAsync(hit.Document, hit.Section, cancellationToken).ConfigureAwait(false);
        var requirement = hit.Requirement is { } ordinal
            ? await documents.RequirementAsync(hit.Document, ordinal, cancellationToken).ConfigureAwait(false)
            : null;
        IReadOnlyList<PassageLine> lines = requirement is null
            ? [.. SectionText.Lines(path!.Section)]
            : [new PassageLine(
                string.Join(" ", new[] { requirement.Lead, requirement.Text }.Where(text => text is not null)),
                requirement.Citation.Location)];
        var (snippet, location) = snippets.Build(lines, place.Location);
        return new SearchHit(place with { Location = location }, hit.Score, snippet, hit.Kinds, []);
    }

    private async Task<IReadOnlyList<SearchPlace>> PlacesAsync(IEnumerable<PassageHit> hits, CancellationToken cancellationToken)
    {
        List<SearchPlace> places = [];
        foreach (var hit in hits)
        {
            if (await PlaceAsync(hit, cancellationToken).ConfigureAwait(false) is { } place)
            {
                places.Add(place);
            }
        }

        return places;
    }

    private async Task<SearchPlace?> PlaceAsync(PassageHit hit, CancellationToken cancellationToken) =>
        _summaries.TryGetValue(hit.Document, out var summary)
        && await documents.SectionAsync(hit.Document, hit.Section, cancellationToken).ConfigureAwait(false) is { } path
            ? new SearchPlace(summary, path.Number, path.Section.Title, path.Headings, path.Section.Location)
            : null;
}
