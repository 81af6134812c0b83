using Lucene.Net.Index;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>The terms of one state of the index.</summary>
/// <param name="reader">The state of the index.</param>
internal sealed class Vocabulary(IndexReader reader)
{
    private const int MostPrefixTerms = 64;

    // Every word is gone through for one that is not there; a list of words by trigram would be as large as the rest of the index.
    private readonly Lazy<string[]> _terms = new(
        () => [.. Postings.EveryTerm(reader, PassageFields.AnyTerm).Distinct(StringComparer.Ordinal)]);

    /// <summary>The number of different terms. Costs a walk through all of them.</summary>
    public int Count => Values(PassageFields.AnyTerm, string.Empty).Distinct(StringComparer.Ordinal).Count();

    /// <summary>In how many section passages a term stands, in any field.</summary>
    public int PassagesWith(string term) => Postings.Count(reader, PassageFields.AnyTerm, term);

    /// <summary>The term with a word it was made of and its count; null where no section passage holds it.</summary>
    public VocabularyTerm? Find(string term) =>
        PassagesWith(term) is > 0 and var count ? new VocabularyTerm(term, SpellingOf(term), count) : null;

    /// <summary>
    /// Terms that begin so, or that are shown by a word that begins so: the most frequent ones, equal ones in ordinal order.
    /// </summary>
    public IReadOnlyList<string> BeginningWith(string prefix)
    {
        var terms = Values(PassageFields.AnyTerm, prefix);
        var spelled = Values(PassageFields.SpelledTerm, prefix).Select(SecondPart);
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
        var shared = new SharedTrigrams(word);
        return shared.IsEmpty ? [] : [.. _terms.Value
            .Select(term => (Term: term, Shared: shared.With(term)))
            .Where(term => term.Shared >= shared.Least)
            .OrderByDescending(term => term.Shared).ThenBy(term => term.Term, StringComparer.Ordinal)
            .Select(term => Find(term.Term))
            .OfType<VocabularyTerm>()
            .Take(limit)];
    }

    /// <summary>The abbreviations that the documents define, each once with every meaning it has, in ordinal order.</summary>
    public IReadOnlyList<DefinedAbbreviation> Abbreviations() => [.. Values(PassageFields.Abbreviation, string.Empty)
        .Distinct(StringComparer.Ordinal)
        .Select(joined => joined.Split(PassageFields.Joint, 2))
        .Select(parts => new DefinedAbbreviation(parts[0], parts[1]))
        .OrderBy(one => one.Form, StringComparer.Ordinal).ThenBy(one => one.Meaning, StringComparer.Ordinal)];

    // Documents may spell a term in several ways; the first in order is as good as any, and always the same.
    private string SpellingOf(string term) =>
        Values(PassageFields.Spelling, term + PassageFields.Joint).Select(SecondPart).Order(StringComparer.Ordinal).FirstOrDefault(term);

    private IEnumerable<string> Values(string field, string beginning) => Postings.BeginningWith(reader, field, beginning);

    private static string SecondPart(string joined) => joined[(joined.IndexOf(PassageFields.Joint, StringComparison.Ordinal) + 1)..];
}
