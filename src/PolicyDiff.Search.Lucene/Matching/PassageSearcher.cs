using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Lucene's searcher of one state of the index, with what weighing must know of all passages.</summary>
internal sealed class PassageSearcher : IndexSearcher
{
    private PassageSearcher(IndexReader reader, LeafPassages[] parts)
        : base(reader)
    {
        Parts = parts;
        var textLength = 0L;
        foreach (var part in parts)
        {
            SectionCount += part.SectionCount;
            textLength += part.TextLength;
        }

        AverageTextLength = SectionCount == 0 ? 1 : Math.Max(1, (double)textLength / SectionCount);
        Similarity = new LengthSimilarity();
        Vocabulary = new Vocabulary(reader);
    }

    /// <summary>The parts of the index; a policy document lies in one of them.</summary>
    public IReadOnlyList<LeafPassages> Parts { get; }

    /// <summary>Section passages.</summary>
    public int SectionCount { get; }

    /// <summary>Passages of every form.</summary>
    public int PassageCount => IndexReader.NumDocs - Parts.Sum(part => part.Records.Count);

    /// <summary>Terms in the text of a section passage, on average; at least 1.</summary>
    public double AverageTextLength { get; }

    /// <summary>The terms of the index.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The policy documents in the index, in no order.</summary>
    public IEnumerable<DocumentStamp> Stamps => Parts.SelectMany(part => part.Records).Select(record => record.Stamp);

    /// <summary>Looks up which policy documents there are; once for every state of the index.</summary>
    /// <param name="reader">The state of the index.</param>
    /// <param name="current">The documents to answer from; null for all.</param>
    public static PassageSearcher Over(IndexReader reader, IReadOnlySet<DocumentStamp>? current)
    {
        var parts = reader.Leaves.Select(leaf => new LeafPassages(leaf, current)).ToArray();
        var records = parts.SelectMany(part => part.Records).ToArray();
        Array.Sort(records, (left, right) => string.CompareOrdinal(left.Stamp.Id, right.Stamp.Id));
        for (var rank = 0; rank < records.Length; rank++)
        {
            records[rank].Rank = rank;
        }

        return new PassageSearcher(reader, parts);
    }
}
