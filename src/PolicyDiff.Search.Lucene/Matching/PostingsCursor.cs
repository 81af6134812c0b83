using Lucene.Net.Index;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>A place in the postings of a term, or of a phrase, in one field.</summary>
/// <param name="postings">The postings, not begun yet.</param>
/// <param name="weight">What one occurrence is worth.</param>
internal sealed class PostingsCursor(DocsEnum postings, double weight)
{
    /// <summary>The Lucene document at hand.</summary>
    public int Doc { get; private set; } = postings.NextDoc();

    /// <summary>Skips what stands before a Lucene document.</summary>
    public void SkipTo(int doc)
    {
        if (Doc < doc)
        {
            Doc = postings.Advance(doc);
        }
    }

    /// <summary>Marks the documents of a window.</summary>
    public void Mark(ScoreWindow window)
    {
        var (fitting, first, end) = (window.Fitting, window.First, window.End);
        for (; Doc < end; Doc = postings.NextDoc())
        {
            var place = Doc - first;
            fitting[place >> 6] |= 1UL << (place & 63);
        }
    }

    /// <summary>Marks the documents of a window, and adds their weighted occurrences to the scores.</summary>
    public void Add(ScoreWindow window)
    {
        var (fitting, scores, first, end) = (window.Fitting, window.Scores, window.First, window.End);
        var doc = Doc;
        while (doc < end)
        {
            var place = doc - first;
            fitting[place >> 6] |= 1UL << (place & 63);
            scores[place] += weight * postings.Freq;
            doc = postings.NextDoc();
        }

        Doc = doc;
    }

    /// <summary>The same with each occurrence divided by a norm.</summary>
    /// <param name="window">The window.</param>
    /// <param name="norm">The norm of a Lucene document.</param>
    public void Add(ScoreWindow window, Func<int, double> norm)
    {
        for (; Doc < window.End; Doc = postings.NextDoc())
        {
            var place = Doc - window.First;
            window.Fitting[place >> 6] |= 1UL << (place & 63);
            window.Scores[place] += weight * postings.Freq / norm(Doc);
        }
    }
}
