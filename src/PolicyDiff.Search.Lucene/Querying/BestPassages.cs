using System.Numerics;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Search.Lucene.Matching;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Keeps the best passages. Those of the same score come by the id of their document, then by place.</summary>
/// <param name="limit">The most that are kept.</param>
internal sealed class BestPassages(int limit)
{
    // Sorted, and cut to the best, when there are twice as many as wanted.
    private readonly List<FoundPassage> _found = [];
    private LeafPassages? _part;
    private long _total;
    private float _least = float.NegativeInfinity;

    /// <summary>Finds the best passages.</summary>
    public static PassageHits Find(PassageSearcher searcher, CompiledQuery query, int limit)
    {
        var (best, matcher) = (new BestPassages(limit), new PassageMatcher(query, scores: true));
        foreach (var part in searcher.Parts)
        {
            best._part = part;
            matcher.Run(part, best.Take);
        }

        best.Cut();
        return new PassageHits([.. best._found.Select(found => found.Part.Describe(found.Passage, found.Score))], best._total <= limit);
    }

    private void Take(ScoreWindow window)
    {
        for (var i = 0; i < ScoreWindow.WordCount; i++)
        {
            for (var word = window.Fitting[i]; word != 0; word &= word - 1)
            {
                _total++;
                var place = (i * 64) + BitOperations.TrailingZeroCount(word);

                // In single precision, so that the last bits of a sum never put one before the other.
                var score = (float)window.Scores[place];
                if (score >= _least)
                {
                    Add(window.First + place, score);
                }
            }
        }
    }

    private void Add(int passage, float score)
    {
        _found.Add(new FoundPassage(_part!, passage, score, _part!.RecordOf(passage).Rank));
        if (_found.Count >= 2L * limit)
        {
            Cut();
        }
    }

    private void Cut()
    {
        _found.Sort(FoundPassage.BestFirst);
        if (_found.Count > limit)
        {
            _found.RemoveRange(limit, _found.Count - limit);
        }

        if (_found.Count == limit)
        {
            _least = _found[^1].Score;
        }
    }
}
