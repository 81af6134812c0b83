using Lucene.Net.Index;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Text;
using PolicyDiff.Search.Lucene.Indexing;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>The terms of one state of the index.</summary>
/// <param name="reader">The state of the index.</param>
internal sealed class Vocabulary(IndexReader reader)
{
    private const int MostPrefixTerms = 64;

    /// <summary>The number of different terms. Costs a walk through all of them.</summary>
    public int Count => Postings.BeginningWith(reader, PassageFields.AnyTerm, string.Empty).Select(term => term.Value).Distinct(StringComparer.Ordinal).Count();

    /// <summary>In how many section passages a term stands, in any field.</summary>
    public int PassagesWith(string term)
    {
        var wanted = new Term(PassageFields.AnyTerm, term);
        var count = 0;
        foreach (var leaf in reader.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms(PassageFields.AnyTerm)?.GetEnumerator();
            count += terms is not null && terms.SeekExact(wanted.Bytes) ? Postings.Count(leaf.AtomicReader, terms) : 0;
        }

        return count;
    }

    /// <summary>The term with a word it was made of and its count; null where no section passage holds it.</summary>
    public VocabularyTerm? Find(string term) => PassagesWith(term) is > 0 and var count ? new VocabularyTerm(term, SpellingOf(term), count) : null;

    /// <summary>Terms that begin so, or that are shown by a word that begins so: the most frequent ones, equal ones in ordinal order.</summary>
    public IReadOnlyList<string> BeginningWith(string prefix)
    {
        var terms = Values(PassageFields.AnyTerm, prefix);
        var spelled = Values(PassageFields.SpelledTerm, prefix).Select(value => SecondPart(value));
        return [.. terms.Concat(spelled).Distinct(StringComparer.Ordinal)
            .Select(term => (Term: term, Passages: PassagesWith(term)))
            .Where(term => term.Passages > 0)
            .OrderByDescending(term => term.Passages).ThenBy(term => term.Term, StringComparer.Ordinal)
            .Take(MostPrefixTerms)
            .Select(term => term.Term)];
    }

    /// <summary>Terms that share trigrams with a word, those with most of them first, equal ones in ordinal order.</summary>
    public IReadOnlyList<VocabularyTerm> Similar(string word, int limit)
    {
        var trigrams = Trigrams.Of(word);
        return [.. trigrams
            .SelectMany(trigram => Values(PassageFields.Trigram, trigram + PassageFields.Joint).Select(SecondPart).Distinct(StringComparer.Ordinal))
            .CountBy(term => term, StringComparer.Ordinal)
            .Where(term => term.Value >= Trigrams.LeastShared(trigrams.Count))
            .OrderByDescending(term => term.Value).ThenBy(term => term.Key, StringComparer.Ordinal)
            .Take(limit)
            .Select(term => Find(term.Key))
            .OfType<VocabularyTerm>()];
    }

    // Documents may spell a term in several ways; the first in order is as good as any, and always the same.
    private string SpellingOf(string term) => Values(PassageFields.Spelling, term + PassageFields.Joint).Select(SecondPart).Order(StringComparer.Ordinal).FirstOrDefault(term);

    private IEnumerable<string> Values(string field, string beginning) => Postings.BeginningWith(reader, field, beginning).Select(value => value.Value);

    private static string SecondPart(string joined) => joined[(joined.IndexOf(PassageFields.Joint, StringComparison.Ordinal) + 1)..];
}
