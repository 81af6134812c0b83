using System.Numerics;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>
/// Scores the passages that hold one of some terms, or a phrase: BM25F. Occurrences are added up over terms and fields, then damped once.
/// </summary>
/// <param name="inText">Postings whose occurrences are divided by the norm of the text.</param>
/// <param name="inTitle">Postings whose occurrences are divided by the norm of the heading.</param>
/// <param name="whole">Postings whose occurrences count whole, however long the passage.</param>
/// <param name="norms">The norms; null where none is asked for.</param>
/// <param name="scores">Whether scores are wanted, or only what fits.</param>
/// <param name="rarity">What it is worth to be found; 0 where it only has to be there.</param>
internal sealed class OccurrenceScorer(
    PostingsCursor[] inText, PostingsCursor[] inTitle, PostingsCursor[] whole, LengthNorms? norms, bool scores, double rarity) : NodeScorer
{
    private readonly PostingsCursor[] _all = [.. inText, .. inTitle, .. whole];

    /// <inheritdoc/>
    public override int Next
    {
        get
        {
            var next = _all[0].Doc;
            for (var i = 1; i < _all.Length; i++)
            {
                next = Math.Min(next, _all[i].Doc);
            }

            return next;
        }
    }

    /// <inheritdoc/>
    public override void SkipTo(int doc)
    {
        foreach (var cursor in _all)
        {
            cursor.SkipTo(doc);
        }
    }

    /// <inheritdoc/>
    public override void Score(ScoreWindow window)
    {
        if (!scores)
        {
            foreach (var cursor in _all)
            {
                cursor.Mark(window);
            }

            return;
        }

        AddText(window);
        foreach (var cursor in inTitle)
        {
            cursor.Add(window, norms!.OfTitle);
        }

        foreach (var cursor in whole)
        {
            cursor.Add(window);
        }

        Damp(window);
    }

    // The norm is the same for all that stands in the text, so it is looked up once for each passage.
    private void AddText(ScoreWindow window)
    {
        if (inText.Length == 0)
        {
            return;
        }

        foreach (var cursor in inText)
        {
            cursor.Add(window);
        }

        for (var i = 0; i < ScoreWindow.WordCount; i++)
        {
            for (var word = window.Fitting[i]; word != 0; word &= word - 1)
            {
                var place = (i * 64) + BitOperations.TrailingZeroCount(word);
                window.Scores[place] /= norms!.OfText(window.First + place);
            }
        }
    }

    private void Damp(ScoreWindow window)
    {
        for (var i = 0; i < ScoreWindow.WordCount; i++)
        {
            for (var word = window.Fitting[i]; word != 0; word &= word - 1)
            {
                var place = (i * 64) + BitOperations.TrailingZeroCount(word);
                window.Scores[place] = rarity * PassageWeighing.Damped(window.Scores[place]);
            }
        }
    }
}
