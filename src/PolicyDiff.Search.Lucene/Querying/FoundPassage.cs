using PolicyDiff.Search.Lucene.Matching;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>A passage that fits, with what it is put in order by.</summary>
/// <param name="part">The part of the index that it lies in.</param>
/// <param name="passage">Its number there.</param>
/// <param name="score">Its score.</param>
/// <param name="rank">The place of its document among all.</param>
internal sealed class FoundPassage(LeafPassages part, int passage, float score, int rank)
{
    /// <summary>The part of the index that it lies in.</summary>
    public LeafPassages Part => part;

    /// <summary>Its number there; those of one document lie in one part, in their order.</summary>
    public int Passage => passage;

    /// <summary>Its score.</summary>
    public float Score => score;

    private int Rank => rank;

    /// <summary>The best one comes first; no two are equal.</summary>
    public static int BestFirst(FoundPassage left, FoundPassage right)
    {
        var byScore = right.Score.CompareTo(left.Score);
        var byRank = byScore != 0 ? byScore : left.Rank.CompareTo(right.Rank);
        return byRank != 0 ? byRank : left.Passage.CompareTo(right.Passage);
    }
}
