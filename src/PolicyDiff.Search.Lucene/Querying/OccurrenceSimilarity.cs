using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using PolicyDiff.Core.Search;
using PolicyDiff.Search.Lucene.Indexing;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Scores a term with its weighted occurrences in one field. <see cref="DampedQuery"/> adds them up over the fields and damps the sum, which makes BM25F.</summary>
/// <remarks>Lucene's own BM25 damps each field by itself, so a word in heading and text would count as two words.</remarks>
/// <param name="averageTextLength">Terms in the text of a section passage, on average; of no use while indexing.</param>
internal sealed class OccurrenceSimilarity(double averageTextLength) : Similarity
{
    /// <summary>The exact length of the field: Lucene would keep it in one byte.</summary>
    public override long ComputeNorm(FieldInvertState state) => state.Length;

    /// <inheritdoc/>
    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) =>
        new Weight(collectionStats.Field, queryBoost, IsPhrase: termStats.Length > 1);

    /// <inheritdoc/>
    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) =>
        new Scorer((Weight)weight, context.AtomicReader, averageTextLength);

    private sealed class Weight(string field, float boost, bool IsPhrase) : SimWeight
    {
        public SearchField? Field { get; } = PassageFields.Words.Where(one => PassageFields.NameOf(one) == field).Select(one => (SearchField?)one).FirstOrDefault();

        // The occurrences of a phrase are few, and count the same in every passage.
        public bool IgnoresLength => IsPhrase || Field is null;

        public float Boost { get; private set; } = boost;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost) => Boost *= topLevelBoost;
    }

    private sealed class Scorer : SimScorer
    {
        private readonly Weight _weight;
        private readonly NumericDocValues? _titleLengths;
        private readonly NumericDocValues? _textLengths;
        private readonly double _averageTextLength;

        public Scorer(Weight weight, AtomicReader reader, double averageTextLength)
        {
            (_weight, _averageTextLength) = (weight, averageTextLength);
            _titleLengths = reader.GetNormValues(PassageFields.NameOf(SearchField.Title));
            _textLengths = reader.GetNormValues(PassageFields.NameOf(SearchField.Text));
        }

        public override float Score(int doc, float freq) => (float)(_weight.IgnoresLength
            ? _weight.Boost * freq
            : _weight.Boost * freq / PassageWeighing.LengthNorm(_weight.Field!.Value, _titleLengths?.Get(doc) ?? 0, _textLengths?.Get(doc) ?? 0, _averageTextLength));

        public override float ComputeSlopFactor(int distance) => 1;

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
