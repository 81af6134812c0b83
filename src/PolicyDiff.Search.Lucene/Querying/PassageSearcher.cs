using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyDiff.Core.Search;
using PolicyDiff.Search.Lucene.Indexing;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Lucene's searcher of one state of the index, with what weighing must know of all passages.</summary>
internal sealed class PassageSearcher : IndexSearcher
{
    private PassageSearcher(IndexReader reader, int sectionCount, long textLength)
        : base(reader)
    {
        SectionCount = sectionCount;
        Similarity = new OccurrenceSimilarity(Math.Max(1, sectionCount == 0 ? 1 : (double)textLength / sectionCount));
        Vocabulary = new Vocabulary(reader);
    }

    /// <summary>Section passages.</summary>
    public int SectionCount { get; }

    /// <summary>The terms of the index.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Counts the section passages and the terms in their text; once for every state of the index.</summary>
    public static PassageSearcher Over(IndexReader reader)
    {
        var form = new Term(PassageFields.Form, DocumentFields.NameOf(PassageForm.Section));
        var (sections, length) = (0, 0L);
        foreach (var leaf in reader.Leaves)
        {
            var lengths = leaf.AtomicReader.GetNormValues(PassageFields.NameOf(SearchField.Text));
            foreach (var passage in Postings.Of(leaf.AtomicReader, form))
            {
                sections++;
                length += lengths?.Get(passage) ?? 0;
            }
        }

        return new PassageSearcher(reader, sections, length);
    }

    /// <summary>What is stored of each policy document as a whole.</summary>
    public IEnumerable<Document> Records() => IndexReader.Leaves.SelectMany(leaf =>
        Postings.Of(leaf.AtomicReader, new Term(PassageFields.Form, PassageFields.Record)).Select(record => leaf.AtomicReader.Document(record)));
}
