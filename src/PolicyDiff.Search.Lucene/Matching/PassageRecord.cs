using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>A policy document in a part of the index. Its passages stand before its record, behind the record before.</summary>
/// <param name="end">The Lucene document of the record.</param>
/// <param name="stamp">Which document it is.</param>
internal sealed class PassageRecord(int end, DocumentStamp stamp)
{
    /// <summary>The Lucene document of its first passage; that of the record itself where it has none.</summary>
    public int First { get; set; }

    /// <summary>The first Lucene document behind its passages: the record.</summary>
    public int End => end;

    /// <summary>Which document it is.</summary>
    public DocumentStamp Stamp => stamp;

    /// <summary>Its place among all documents of the index by id, from 0: passages of the same score come in this order.</summary>
    public int Rank { get; set; }
}
