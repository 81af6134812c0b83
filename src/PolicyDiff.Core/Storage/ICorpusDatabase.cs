namespace PolicyDiff.Core.Storage;

/// <summary>What keeps a corpus for good: its documents, and what was worked out of them.</summary>
public interface ICorpusDatabase : ICorpusStore, IHistoryStore;
