using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>Makes Lucene documents of a policy document: one for what is known of it as a whole, and one for each passage.</summary>
internal static class DocumentFields
{
    /// <summary>The Lucene documents, to be added in one block. That of the whole comes last, since it tells of the words of all passages, which are gone through once.</summary>
    /// <param name="stamp">The policy document.</param>
    /// <param name="passages">Its passages; null where it is indexed without.</param>
    public static IEnumerable<IEnumerable<IIndexableField>> Of(DocumentStamp stamp, DocumentPassages? passages)
    {
        HashSet<string> terms = new(StringComparer.Ordinal);
        Dictionary<string, string> spellings = new(StringComparer.Ordinal);
        foreach (var passage in passages?.Passages ?? [])
        {
            terms.UnionWith(passage.Form is PassageForm.Section ? Terms(passage) : []);
            foreach (var (term, word) in passage.Spellings)
            {
                spellings.TryAdd(term, word);
            }

            yield return OfPassage(stamp.Id, passage);
        }

        yield return OfRecord(stamp, passages, terms, spellings);
    }

    private static IEnumerable<IIndexableField> OfRecord(DocumentStamp stamp, DocumentPassages? passages, HashSet<string> terms, Dictionary<string, string> spellings)
    {
        yield return new StringField(PassageFields.Document, stamp.Id, Field.Store.YES);
        yield return new StringField(PassageFields.Form, PassageFields.Record, Field.Store.NO);
        yield return new StoredField(PassageFields.SourcePath, stamp.SourcePath);
        yield return new StoredField(PassageFields.Stamp, stamp.Edition);
        if (passages is null)
        {
            yield break;
        }

        foreach (var abbreviation in passages.Abbreviations)
        {
            yield return new StoredField(PassageFields.Abbreviation, Join(abbreviation.Form, abbreviation.Meaning));
        }

        var spelled = terms.Where(spellings.ContainsKey).Select(term => (Term: term, Word: spellings[term])).ToList();
        yield return Stream(PassageFields.Spelling, spelled.Select(pair => Join(pair.Term, pair.Word)), PassageFields.TermsOnly);
        yield return Stream(PassageFields.SpelledTerm, spelled.Select(pair => Join(pair.Word, pair.Term)), PassageFields.TermsOnly);
        yield return Stream(PassageFields.Trigram, terms.SelectMany(term => Trigrams.Of(term).Select(trigram => Join(trigram, term))), PassageFields.TermsOnly);
    }

    private static IEnumerable<IIndexableField> OfPassage(string document, SearchPassage passage)
    {
        yield return new StringField(PassageFields.Document, document, Field.Store.YES);
        yield return new SortedDocValuesField(PassageFields.Document, new BytesRef(document));
        yield return new StringField(PassageFields.Form, NameOf(passage.Form), Field.Store.NO);
        yield return new NumericDocValuesField(PassageFields.Ordinal, passage.Ordinal);
        yield return new StoredField(PassageFields.SectionOrdinal, passage.Section);
        yield return new NumericDocValuesField(PassageFields.SectionOrdinal, passage.Section);
        yield return new NumericDocValuesField(PassageFields.KindMarks, KindMarks.Of(passage.Kinds));
        if (passage.Requirement is { } requirement)
        {
            yield return new StoredField(PassageFields.Requirement, requirement);
        }

        foreach (var kind in passage.Kinds)
        {
            yield return new StringField(PassageFields.Kind, kind.ToString(), Field.Store.YES);
        }

        foreach (var number in passage.Terms.GetValueOrDefault(SearchField.Number, []))
        {
            yield return new StringField(PassageFields.Section, number.ToLowerInvariant(), Field.Store.NO);
        }

        foreach (var field in PassageFields.Words.Where(passage.Terms.ContainsKey).SelectMany(field => WordFields(field, passage.Terms[field])))
        {
            yield return field;
        }

        if (passage.Form is PassageForm.Section)
        {
            yield return Stream(PassageFields.AnyTerm, Terms(passage).Distinct(StringComparer.Ordinal), PassageFields.TermsOnly);
        }
    }

    // Heading and text are given back with a hit, the number too; they and only they have positions or lengths that count.
    private static IEnumerable<IIndexableField> WordFields(SearchField field, IReadOnlyList<string> terms)
    {
        var name = PassageFields.NameOf(field);
        var isWhole = field is SearchField.Title or SearchField.Text;
        yield return Stream(name, terms, isWhole ? PassageFields.WithPositions : PassageFields.WithFrequencies);
        if (isWhole || (field is SearchField.Number && terms.Count > 0))
        {
            yield return new StoredField(name, isWhole ? string.Join(' ', terms) : terms[0]);
        }
    }

    /// <summary>The value of <see cref="PassageFields.Form"/> for a form of passage.</summary>
    public static string NameOf(PassageForm form) => ((int)form).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Terms(SearchPassage passage) => passage.Terms.Values.SelectMany(terms => terms);

    private static string Join(string left, string right) => $"{left}{PassageFields.Joint}{right}";

    private static Field Stream(string name, IEnumerable<string> terms, FieldType type) => new(name, new TermStream(terms), type);
}
