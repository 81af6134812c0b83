using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Every passage of a form.</summary>
/// <param name="form">The form.</param>
internal sealed class EverythingMatch(PassageForm form) : CompiledNode
{
    /// <inheritdoc/>
    public override NodeScorer? In(LeafPassages part, bool scores) =>
        Postings.Find(part.Reader, PassageFields.Form, form.ToString(), withFrequencies: false) is { } postings
            ? new EverythingScorer(new PostingsCursor(postings, weight: 1))
            : null;
}
