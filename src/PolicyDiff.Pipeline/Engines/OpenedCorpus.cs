using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Pipeline.Engines;

/// <summary>An index that was opened: its documents and what searches them.</summary>
/// <param name="Store">The documents.</param>
/// <param name="Index">Searches them.</param>
internal sealed record OpenedCorpus(ICorpusStore Store, ISearchIndex Index) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
