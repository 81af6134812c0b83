using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>One of some terms, in any field.</summary>
/// <param name="searcher">The state of the index.</param>
/// <param name="form">The form of passage.</param>
/// <param name="terms">Terms that the index holds.</param>
/// <param name="rarity">What it is worth to be found.</param>
internal sealed class ConceptMatch(
    PassageSearcher searcher, PassageForm form, IReadOnlyList<WeightedTerm> terms, double rarity) : CompiledNode
{
    private static readonly SearchField[] InText = [SearchField.Text, SearchField.Parts, SearchField.Abbreviations, SearchField.Forms];
    private static readonly SearchField[] InTitle = [SearchField.Title];
    private static readonly SearchField[] Whole = [SearchField.Number, SearchField.Path];

    /// <inheritdoc/>
    public override NodeScorer? In(LeafPassages part, bool scores)
    {
        var (inText, inTitle, whole) = (Cursors(part, InText, scores), Cursors(part, InTitle, scores), Cursors(part, Whole, scores));
        return inText.Length + inTitle.Length + whole.Length == 0
            ? null
            : new OccurrenceScorer(
                inText, inTitle, whole, scores ? new LengthNorms(part.Reader, form, searcher.AverageTextLength) : null, scores, rarity);
    }

    private PostingsCursor[] Cursors(LeafPassages part, SearchField[] fields, bool scores)
    {
        List<PostingsCursor> cursors = [];
        foreach (var field in fields)
        {
            foreach (var term in terms)
            {
                if (Postings.Find(part.Reader, PassageFields.NameOf(form, field), term.Term, scores) is { } postings)
                {
                    cursors.Add(new PostingsCursor(postings, PassageWeighing.FieldWeight(field) * term.Weight));
                }
            }
        }

        return [.. cursors];
    }
}
