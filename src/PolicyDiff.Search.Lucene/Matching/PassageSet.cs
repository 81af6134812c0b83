using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>A set of passages of a part of the index, a bit for each Lucene document, 64 to a word.</summary>
/// <param name="maxDoc">One more than the greatest number of a Lucene document.</param>
internal sealed class PassageSet(int maxDoc)
{
    // Whole windows, so that a window at the end can be laid beside these without a look at its length.
    private readonly ulong[] _words = new ulong[(maxDoc + ScoreWindow.Size - 1) / ScoreWindow.Size * ScoreWindow.WordCount];

    /// <summary>The set of what some bits hold.</summary>
    public static PassageSet Of(int maxDoc, IBits bits)
    {
        var set = new PassageSet(maxDoc);
        for (var doc = 0; doc < maxDoc; doc++)
        {
            if (bits.Get(doc))
            {
                set.Add(doc);
            }
        }

        return set;
    }

    /// <summary>The words of the window that begins at a Lucene document.</summary>
    public Span<ulong> Window(int first) => _words.AsSpan(first / 64, ScoreWindow.WordCount);

    /// <summary>Adds a passage.</summary>
    public void Add(int doc) => _words[doc >> 6] |= 1UL << (doc & 63);

    /// <summary>Adds every passage that is left of some; null has none.</summary>
    public void AddAll(DocsEnum? documents)
    {
        while (documents is not null && documents.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS)
        {
            Add(doc);
        }
    }

    /// <summary>Adds the passages from one on, up to but without another.</summary>
    public void AddRange(int first, int end)
    {
        for (var doc = first; doc < end; doc++)
        {
            Add(doc);
        }
    }

    /// <summary>What is in both sets.</summary>
    public PassageSet And(PassageSet other)
    {
        var both = new PassageSet(maxDoc);
        for (var i = 0; i < _words.Length; i++)
        {
            both._words[i] = _words[i] & other._words[i];
        }

        return both;
    }

    /// <summary>What is in one of the sets.</summary>
    public PassageSet Or(PassageSet other)
    {
        var either = new PassageSet(maxDoc);
        for (var i = 0; i < _words.Length; i++)
        {
            either._words[i] = _words[i] | other._words[i];
        }

        return either;
    }

    /// <summary>How many passages are in both sets.</summary>
    public int CountShared(PassageSet other)
    {
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }

    /// <summary>How many passages are in the set from one on, up to but without another.</summary>
    public int Count(int first, int end)
    {
        var count = 0;
        for (var i = first >> 6; i * 64 < end; i++)
        {
            var word = _words[i];
            word &= i * 64 < first ? ulong.MaxValue << (first & 63) : ulong.MaxValue;
            word &= (i + 1) * 64 > end ? ~(ulong.MaxValue << (end & 63)) : ulong.MaxValue;
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>The passages in the set, ascending.</summary>
    public IEnumerable<int> Passages()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
            {
                yield return (i * 64) + BitOperations.TrailingZeroCount(word);
            }
        }
    }
}
