using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;

namespace PolicyDiff.Search.Lucene;

/// <summary>How a <see cref="LuceneCorpusStore"/> is opened.</summary>
public sealed record LuceneStoreOptions
{
    /// <summary>The index folder; messages name it as it is given here.</summary>
    public required string IndexFolder { get; init; }

    /// <summary>Name and version of the chain that makes the terms; an index of another chain is made anew.</summary>
    public required string AnalyzerId { get; init; }

    /// <summary>Makes the passages of a stored document, as they are made when it is stored.</summary>
    public required Func<PolicyDocument, IReadOnlyList<Requirement>, DocumentPassages> PassagesOf { get; init; }

    /// <summary>Whether documents will be stored or removed.</summary>
    public bool ToWrite { get; init; }

    /// <summary>How long to wait for another writer; five minutes, since a run that reads many documents takes long.</summary>
    public TimeSpan WriterWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Hears of what takes time; null where nobody listens.</summary>
    public IProgress<IndexNotice>? Notices { get; init; }
}
