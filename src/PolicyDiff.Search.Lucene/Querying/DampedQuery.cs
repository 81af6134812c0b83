using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using PolicyDiff.Core.Search;
using LuceneWeight = Lucene.Net.Search.Weight;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Fits what another query fits, and scores how rare that is times its damped score: the outer part of BM25F.</summary>
/// <param name="occurrences">The query whose score is a sum of weighted occurrences.</param>
/// <param name="rarity">What it is worth to be found, above 0.</param>
internal sealed class DampedQuery(Query occurrences, double rarity) : Query
{
    private readonly Query _occurrences = occurrences;
    private readonly double _rarity = rarity;

    /// <inheritdoc/>
    public override LuceneWeight CreateWeight(IndexSearcher searcher) => new DampedWeight(this, _occurrences.CreateWeight(searcher));

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var rewritten = _occurrences.Rewrite(reader);
        return ReferenceEquals(rewritten, _occurrences) ? this : new DampedQuery(rewritten, _rarity) { Boost = Boost };
    }

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms) => _occurrences.ExtractTerms(terms);

    /// <inheritdoc/>
    public override string ToString(string field) => FormattableString.Invariant($"{_rarity:F2}*damped({_occurrences.ToString(field)})");

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DampedQuery other && base.Equals(obj) && other._rarity.Equals(_rarity) && other._occurrences.Equals(_occurrences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), _rarity, _occurrences);

    private float ScoreOf(float occurrences) => (float)(_rarity * PassageWeighing.Damped(occurrences));

    private sealed class DampedWeight(DampedQuery query, LuceneWeight inner) : LuceneWeight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => inner.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => inner.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            inner.GetScorer(context, acceptDocs) is { } scorer ? new DampedScorer(this, query, scorer) : null;

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var occurrences = inner.Explain(context, doc);
            var explanation = new Explanation(query.ScoreOf(occurrences.Value), query.ToString());
            explanation.AddDetail(occurrences);
            return explanation;
        }
    }

    private sealed class DampedScorer(LuceneWeight weight, DampedQuery query, Scorer inner) : Scorer(weight)
    {
        public override int DocID => inner.DocID;

        public override int Freq => inner.Freq;

        public override int NextDoc() => inner.NextDoc();

        public override int Advance(int target) => inner.Advance(target);

        public override long GetCost() => inner.GetCost();

        public override float GetScore() => query.ScoreOf(inner.GetScore());
    }
}
