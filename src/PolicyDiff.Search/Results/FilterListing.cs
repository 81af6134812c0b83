using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Results;

/// <summary>Puts passages in order that were not asked for by words: deadlines by date, all others by document and place.</summary>
/// <param name="documents">The documents.</param>
internal sealed class FilterListing(DocumentCache documents)
{
    /// <summary>The passages in their order.</summary>
    /// <param name="hits">Passages by document and place.</param>
    /// <param name="filter">What was asked for.</param>
    /// <param name="cancellationToken">Ends the reading of documents.</param>
    public async Task<IReadOnlyList<PassageHit>> OrderAsync(
        IReadOnlyList<PassageHit> hits, SearchFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Kinds is not [RequirementKind.Deadline])
        {
            return hits;
        }

        List<(PassageHit Hit, string Date)> dated = [];
        foreach (var hit in hits)
        {
            var requirement = await documents.RequirementAsync(
                hit.Document, hit.Requirement ?? -1, cancellationToken).ConfigureAwait(false);
            dated.Add((hit, DateOf(requirement)));
        }

        return [.. dated.OrderBy(one => one.Date, StringComparer.Ordinal).Select(one => one.Hit)];
    }

    /// <summary>Dates with a year come first, then days of any year, then what has no date; the earliest of a requirement counts.</summary>
    private static string DateOf(Requirement? requirement)
    {
        const string NoYear = "~";
        const string NoDate = "~~";
        return (requirement?.Values ?? [])
            .Where(value => value.Kind is ValueKind.Date)
            .Select(value => value.Absolute ?? NoYear + value.Canonical[(value.Canonical.LastIndexOf(' ') + 1)..])
            .Append(NoDate)
            .Min(StringComparer.Ordinal)!;
    }
}
