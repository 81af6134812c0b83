using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Where terms stand, without what is deleted but not merged away yet.</summary>
internal static class Postings
{
    /// <summary>The live documents of a part of the index that hold a term, ascending.</summary>
    public static IEnumerable<int> Of(AtomicReader reader, string field, string term) =>
        Find(reader, field, term) is { } terms ? Live(reader, terms) : [];

    /// <summary>The documents of a part of the index that hold a term, deleted ones too; null where there are none.</summary>
    /// <param name="reader">The part of the index.</param>
    /// <param name="field">The field.</param>
    /// <param name="term">The term.</param>
    /// <param name="withFrequencies">Whether it will be asked how often the term stands in each.</param>
    public static DocsEnum? Find(AtomicReader reader, string field, string term, bool withFrequencies) =>
        Find(reader, field, term)?.Docs(null, null, withFrequencies ? DocsFlags.FREQS : DocsFlags.NONE);

    /// <summary>The number of live documents that hold a term.</summary>
    public static int Count(IndexReader reader, string field, string term)
    {
        var count = 0;
        foreach (var leaf in reader.Leaves)
        {
            count += Find(leaf.AtomicReader, field, term) is { } terms ? Count(leaf.AtomicReader, terms) : 0;
        }

        return count;
    }

    /// <summary>
    /// The values of a field that begin so and that a live document holds: in each part of the index in the order of their bytes, and once
    /// for each part.
    /// </summary>
    public static IEnumerable<string> BeginningWith(IndexReader reader, string field, string beginning)
    {
        var prefix = new BytesRef(beginning);
        foreach (var leaf in reader.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms(field)?.GetEnumerator();
            var isThere = terms is not null && terms.SeekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (isThere && StringHelper.StartsWith(terms!.Term, prefix))
            {
                if (leaf.AtomicReader.LiveDocs is null || Live(leaf.AtomicReader, terms).Any())
                {
                    yield return terms.Term.Utf8ToString();
                }

                isThere = terms.MoveNext();
            }
        }
    }

    /// <summary>
    /// The terms of a field, those of deleted documents too: in each part of the index in the order of their bytes, and once for each part.
    /// </summary>
    public static IEnumerable<string> EveryTerm(IndexReader reader, string field)
    {
        foreach (var leaf in reader.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms(field)?.GetEnumerator();
            while (terms is not null && terms.MoveNext())
            {
                yield return terms.Term.Utf8ToString();
            }
        }
    }

    /// <summary>The live documents of a part of the index that hold the term where the enumeration stands, ascending.</summary>
    public static IEnumerable<int> Live(AtomicReader reader, TermsEnum term)
    {
        var documents = term.Docs(reader.LiveDocs, null, DocsFlags.NONE);
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            yield return documents.DocID;
        }
    }

    private static int Count(AtomicReader reader, TermsEnum term) => reader.LiveDocs is null ? term.DocFreq : Live(reader, term).Count();

    private static TermsEnum? Find(AtomicReader reader, string field, string term)
    {
        var terms = reader.GetTerms(field)?.GetEnumerator();
        return terms is not null && terms.SeekExact(new BytesRef(term)) ? terms : null;
    }
}
