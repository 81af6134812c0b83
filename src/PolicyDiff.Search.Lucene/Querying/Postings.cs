using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Where terms stand, without what is deleted but not merged away yet.</summary>
internal static class Postings
{
    /// <summary>The live documents of a part of the index that hold a term, ascending.</summary>
    public static IEnumerable<int> Of(AtomicReader reader, Term term)
    {
        var terms = reader.GetTerms(term.Field)?.GetEnumerator();
        return terms is not null && terms.SeekExact(term.Bytes) ? Live(reader, terms) : [];
    }

    /// <summary>The number of live documents of a part of the index that hold the term where the enumeration stands.</summary>
    public static int Count(AtomicReader reader, TermsEnum term) => reader.LiveDocs is null ? term.DocFreq : Live(reader, term).Count();

    /// <summary>The values of a field that begin so and that a live document holds, in the order of their bytes; each with the part of the index and its count there.</summary>
    public static IEnumerable<(string Value, int Count)> BeginningWith(IndexReader reader, string field, string beginning)
    {
        var prefix = new BytesRef(beginning);
        foreach (var leaf in reader.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms(field)?.GetEnumerator();
            var isThere = terms is not null && terms.SeekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (isThere && StringHelper.StartsWith(terms!.Term, prefix))
            {
                if (Count(leaf.AtomicReader, terms) is > 0 and var count)
                {
                    yield return (terms.Term.Utf8ToString(), count);
                }

                isThere = terms.MoveNext();
            }
        }
    }

    private static IEnumerable<int> Live(AtomicReader reader, TermsEnum term)
    {
        var documents = term.Docs(reader.LiveDocs, null, DocsFlags.NONE);
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            yield return documents.DocID;
        }
    }
}
