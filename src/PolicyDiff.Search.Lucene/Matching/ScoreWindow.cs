using System.Numerics;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>
/// A run of Lucene documents that are scored together: which of them fit, and what their scores are. A score that no document fits is 0.
/// </summary>
/// <remarks>
/// Word after word is added up in a small table, as in Lucene's BooleanScorer, which is quicker than asking all words for each document.
/// </remarks>
internal sealed class ScoreWindow
{
    /// <summary>Documents in a window.</summary>
    public const int Size = 2048;

    /// <summary>Words of 64 bits in a window.</summary>
    public const int WordCount = Size / 64;

    private readonly double[] _scores = new double[Size];
    private readonly ulong[] _fitting = new ulong[WordCount];

    /// <summary>The first document.</summary>
    public int First { get; private set; }

    /// <summary>The first document behind the window.</summary>
    public int End => First + Size;

    /// <summary>Scores by place in the window.</summary>
    public double[] Scores => _scores;

    /// <summary>A bit for each document that fits, by place in the window.</summary>
    public ulong[] Fitting => _fitting;

    /// <summary>Empties the window and lays it where a document is.</summary>
    public void MoveTo(int doc)
    {
        First = doc & ~(Size - 1);
        Array.Clear(_scores);
        Array.Clear(_fitting);
    }

    /// <summary>Adds the scores of another window, whatever fits.</summary>
    public void AddScores(ScoreWindow other)
    {
        for (var i = 0; i < Size; i += Vector<double>.Count)
        {
            (new Vector<double>(_scores, i) + new Vector<double>(other._scores, i)).CopyTo(_scores, i);
        }
    }

    /// <summary>Takes the greater of both scores, and what fits either.</summary>
    public void TakeBest(ScoreWindow other)
    {
        for (var i = 0; i < Size; i++)
        {
            _scores[i] = Math.Max(_scores[i], other._scores[i]);
        }

        Unite(other._fitting);
    }

    /// <summary>Takes the score of every document that does not fit.</summary>
    public void ClearUnfit()
    {
        for (var i = 0; i < Size; i++)
        {
            if ((_fitting[i >> 6] & (1UL << (i & 63))) == 0)
            {
                _scores[i] = 0;
            }
        }
    }

    /// <summary>Adds documents that fit.</summary>
    public void Unite(ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < WordCount; i++)
        {
            _fitting[i] |= other[i];
        }
    }

    /// <summary>Keeps documents that fit both.</summary>
    public void Keep(ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < WordCount; i++)
        {
            _fitting[i] &= other[i];
        }
    }

    /// <summary>Leaves out documents that fit the other.</summary>
    public void Leave(ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < WordCount; i++)
        {
            _fitting[i] &= ~other[i];
        }
    }
}
