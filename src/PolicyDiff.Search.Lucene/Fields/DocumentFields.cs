using Lucene.Net.Documents;
using Lucene.Net.Index;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Lucene.Fields;

/// <summary>Makes Lucene documents of a policy document: one for each passage, and one for what is known of it as a whole.</summary>
internal static class DocumentFields
{
    /// <summary>
    /// The Lucene documents, to be added in one block. That of the whole comes last, since
    /// it tells of the words of all passages, which are gone through once.
    /// </summary>
    /// <param name="stamp">The policy document.</param>
    /// <param name="passages">Its passages; null where it is indexed without.</param>
    public static IEnumerable<IEnumerable<IIndexableField>> Of(DocumentStamp stamp, DocumentPassages? passages)
    {
        var words = new WordCollector();
        foreach (var passage in passages?.Passages ?? [])
        {
            words.Add(passage);
            yield return OfPassage(stamp.Id, passage);
        }

        yield return OfRecord(stamp, passages?.Abbreviations ?? [], words);
    }

    private static IEnumerable<IIndexableField> OfRecord(
        DocumentStamp stamp, IReadOnlyList<DefinedAbbreviation> abbreviations, WordCollector words)
    {
        yield return new StringField(PassageFields.Document, stamp.Id, Field.Store.NO);
        yield return new StringField(PassageFields.Record, stamp.ToTerm(), Field.Store.NO);
        yield return new NumericDocValuesField(PassageFields.SectionCount, words.SectionCount);
        yield return new NumericDocValuesField(PassageFields.TextLength, words.TextLength);
        yield return Stream(PassageFields.Abbreviation, abbreviations.Select(abbreviation => Join(abbreviation.Form, abbreviation.Meaning)),
            PassageFields.TermsOnly);
        yield return Stream(PassageFields.Spelling, words.Spelled.Select(pair => Join(pair.Term, pair.Word)), PassageFields.TermsOnly);
        yield return Stream(PassageFields.SpelledTerm, words.Spelled.Select(pair => Join(pair.Word, pair.Term)), PassageFields.TermsOnly);
    }

    private static IEnumerable<IIndexableField> OfPassage(string document, SearchPassage passage)
    {
        yield return new StringField(PassageFields.Document, document, Field.Store.NO);
        yield return new BinaryDocValuesField(PassageFields.Description, PassageDescription.Write(passage));
        yield return new StringField(PassageFields.Form, passage.Form.ToString(), Field.Store.NO);
        foreach (var kind in passage.Kinds)
        {
            yield return new StringField(PassageFields.Kind, kind.ToString(), Field.Store.NO);
        }

        foreach (var (field, terms) in passage.Terms)
        {
            yield return Stream(PassageFields.NameOf(passage.Form, field), terms, TypeOf(field));
        }

        yield return Stream(PassageFields.WordingOf(passage.Form), passage.Wording, PassageFields.PositionsOnly);
        if (passage.Form is PassageForm.Section)
        {
            yield return Stream(PassageFields.AnyTerm, passage.Terms.Values.SelectMany(terms => terms).Distinct(StringComparer.Ordinal),
                PassageFields.TermsOnly);
        }
    }

    // Phrases are looked for in heading and text, and only their lengths count.
    private static FieldType TypeOf(SearchField field) =>
        field is SearchField.Title or SearchField.Text ? PassageFields.WithPositions : PassageFields.WithFrequencies;

    private static string Join(string left, string right) => $"{left}{PassageFields.Joint}{right}";

    private static Field Stream(string name, IEnumerable<string> terms, FieldType type) => new(name, new TermStream(terms), type);
}
