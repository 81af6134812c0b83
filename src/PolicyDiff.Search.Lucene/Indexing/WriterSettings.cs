using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>How the index is written.</summary>
internal static class WriterSettings
{
    // Every question looks at every segment, and a corpus is read far more often than it is written.
    private const int SegmentsPerTier = 4;

    /// <summary>Settings for one writer.</summary>
    /// <param name="mode">Whether the index is made anew.</param>
    public static IndexWriterConfig Make(OpenMode mode) => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        OpenMode = mode,
        Similarity = new LengthSimilarity(),
        WriteLockTimeout = 0,

        // Documents come one at a time, whichever thread brings them; each further state would end in a segment of its own.
        MaxThreadStates = 1,

        // Segments are merged by the thread that writes: one beside it would hold as much memory again.
        MergeScheduler = new SerialMergeScheduler(),
        MergePolicy = new TieredMergePolicy { SegmentsPerTier = SegmentsPerTier, MaxMergeAtOnce = SegmentsPerTier },
    };
}
