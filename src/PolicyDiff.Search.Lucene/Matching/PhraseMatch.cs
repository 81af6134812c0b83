using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Search.Lucene.Fields;
using LuceneWeight = Lucene.Net.Search.Weight;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Words side by side. Such occurrences are few, and count the same in every passage.</summary>
internal sealed class PhraseMatch : CompiledNode
{
    private readonly (LuceneWeight Phrase, double Weight)[] _fields;
    private readonly double _rarity;

    private PhraseMatch(PassageSearcher searcher, IReadOnlyList<string> words, double rarity, params (string Name, double Weight)[] fields)
    {
        _rarity = rarity;
        _fields = Array.ConvertAll(fields, field => (searcher.CreateNormalizedWeight(Phrase(field.Name, words)), field.Weight));
    }

    /// <summary>Terms side by side, in heading or text.</summary>
    /// <param name="searcher">The state of the index.</param>
    /// <param name="form">The form of passage.</param>
    /// <param name="terms">Two terms or more.</param>
    /// <param name="rarity">What it is worth to be found.</param>
    public static PhraseMatch OfTerms(PassageSearcher searcher, PassageForm form, IReadOnlyList<string> terms, double rarity) => new(
        searcher,
        terms,
        rarity,
        (PassageFields.NameOf(form, SearchField.Title), PassageWeighing.FieldWeight(SearchField.Title)),
        (PassageFields.NameOf(form, SearchField.Text), PassageWeighing.FieldWeight(SearchField.Text)));

    /// <summary>
    /// Words side by side as they are written. It is worth nothing to be found: that they are there is all that is asked.
    /// </summary>
    /// <param name="searcher">The state of the index.</param>
    /// <param name="form">The form of passage.</param>
    /// <param name="words">One or more.</param>
    public static PhraseMatch OfWording(PassageSearcher searcher, PassageForm form, IReadOnlyList<string> words) =>
        new(searcher, words, rarity: 0, (PassageFields.WordingOf(form), 1));

    /// <inheritdoc/>
    public override NodeScorer? In(LeafPassages part, bool scores)
    {
        PostingsCursor[] cursors = [.. _fields
            .Select(field => (Scorer: field.Phrase.GetScorer(part.Context, null), field.Weight))
            .Where(field => field.Scorer is not null)
            .Select(field => new PostingsCursor(field.Scorer, field.Weight))];
        return cursors.Length == 0 ? null : new OccurrenceScorer([], [], cursors, norms: null, scores, _rarity);
    }

    private static PhraseQuery Phrase(string field, IReadOnlyList<string> words)
    {
        var phrase = new PhraseQuery();
        foreach (var word in words)
        {
            phrase.Add(new Term(field, word));
        }

        return phrase;
    }
}
