using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>A query with what one state of the index knows of it.</summary>
/// <param name="Required">What a passage must have.</param>
/// <param name="Optional">What adds to its score, and without a required node one of which it must have.</param>
/// <param name="Excluded">What it must not have.</param>
/// <param name="Filter">What it must be besides.</param>
internal sealed record CompiledQuery(
    IReadOnlyList<CompiledNode> Required, IReadOnlyList<CompiledNode> Optional, IReadOnlyList<CompiledNode> Excluded, SearchFilter Filter)
{
    /// <summary>
    /// The passages of a part of the index that are what the filter asks and are not deleted; null where that is all of them.
    /// </summary>
    public PassageSet? Demanded(LeafPassages part)
    {
        PassageSet? all = null;
        foreach (var demand in new[] { part.Live, InDocuments(part), OfKinds(part), InSections(part) })
        {
            if (demand is not null)
            {
                all = all is null ? demand : all.And(demand);
            }
        }

        return all;
    }

    private PassageSet? InDocuments(LeafPassages part)
    {
        if (Filter.Documents is not { } documents)
        {
            return null;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in documents)
        {
            ids.Add(id.Value);
        }

        var found = new PassageSet(part.MaxDoc);
        foreach (var record in part.Records)
        {
            if (ids.Contains(record.Stamp.Id))
            {
                found.AddRange(record.First, record.End);
            }
        }

        return found;
    }

    private PassageSet? OfKinds(LeafPassages part)
    {
        PassageSet? any = null;
        foreach (var kind in Filter.Kinds)
        {
            any = any is null ? part.OfKind(kind) : any.Or(part.OfKind(kind));
        }

        return any;
    }

    private PassageSet? InSections(LeafPassages part)
    {
        PassageSet? any = null;
        foreach (var number in Filter.Sections)
        {
            var inSection = part.Holding(PassageFields.NameOf(Filter.Form, SearchField.Number), number.ToLowerInvariant());
            any = any is null ? inSection : any.Or(inSection);
        }

        return any;
    }
}
