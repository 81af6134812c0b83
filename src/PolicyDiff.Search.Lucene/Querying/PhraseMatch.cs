using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyDiff.Core.Search;
using PolicyDiff.Search.Lucene.Indexing;
using LuceneWeight = Lucene.Net.Search.Weight;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Terms side by side, in heading or text. Such occurrences are few, and count the same in every passage.</summary>
internal sealed class PhraseMatch : CompiledNode
{
    private readonly (LuceneWeight Phrase, double Weight)[] _fields;
    private readonly double _rarity;

    /// <summary>Looks a phrase up.</summary>
    /// <param name="searcher">The state of the index.</param>
    /// <param name="form">The form of passage.</param>
    /// <param name="terms">Two terms or more.</param>
    /// <param name="rarity">What it is worth to be found.</param>
    public PhraseMatch(PassageSearcher searcher, PassageForm form, IReadOnlyList<string> terms, double rarity)
    {
        _rarity = rarity;
        _fields = [.. new[] { SearchField.Title, SearchField.Text }
            .Select(field => (searcher.CreateNormalizedWeight(Phrase(PassageFields.NameOf(form, field), terms)),
                PassageWeighing.FieldWeight(field)))];
    }

    /// <inheritdoc/>
    public override NodeScorer? In(LeafPassages part, bool scores)
    {
        PostingsCursor[] cursors = [.. _fields
            .Select(field => (Scorer: field.Phrase.GetScorer(part.Context, null), field.Weight))
            .Where(field => field.Scorer is not null)
            .Select(field => new PostingsCursor(field.Scorer, field.Weight))];
        return cursors.Length == 0 ? null : new OccurrenceScorer([], [], cursors, norms: null, scores, _rarity);
    }

    private static PhraseQuery Phrase(string field, IReadOnlyList<string> terms)
    {
        var phrase = new PhraseQuery();
        foreach (var term in terms)
        {
            phrase.Add(new Term(field, term));
        }

        return phrase;
    }
}
