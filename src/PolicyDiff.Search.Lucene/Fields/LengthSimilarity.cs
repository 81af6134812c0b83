using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace PolicyDiff.Search.Lucene.Fields;

/// <summary>
/// Keeps the exact length of a field, which Lucene would squeeze into one byte. It scores nothing: a phrase is asked only how often it
/// occurs.
/// </summary>
internal sealed class LengthSimilarity : Similarity
{
    /// <inheritdoc/>
    public override long ComputeNorm(FieldInvertState state) => state.Length;

    /// <inheritdoc/>
    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) =>
        new NoWeight();

    /// <inheritdoc/>
    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) => new NoScorer();

    private sealed class NoWeight : SimWeight
    {
        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
            // Nothing is scored.
        }
    }

    private sealed class NoScorer : SimScorer
    {
        public override float Score(int doc, float freq) => freq;

        public override float ComputeSlopFactor(int distance) => 1;

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
