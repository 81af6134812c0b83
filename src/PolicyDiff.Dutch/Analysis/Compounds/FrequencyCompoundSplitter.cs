using System.Collections.Concurrent;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Compounds;

/// <summary>
/// Takes a compound apart into the words it is made of: <c>wijksamenwerkingsverband</c> into
/// <c>wijk</c>, <c>samenwerking</c>, <c>verband</c>.
/// </summary>
/// <remarks>
/// P. Koehn and K. Knight, "Empirical Methods for Compound Splitting" (2003): of all ways to cover the whole word with known parts and
/// linking letters, the one with the greatest geometric mean of frequencies, where frequency is the number of compounds of a part. Parts
/// never overlap; a word that is itself the part of more compounds than its parts are on average is left whole. Safe for several threads.
/// </remarks>
/// <param name="lexicon">The words that may be parts.</param>
internal sealed class FrequencyCompoundSplitter(CompoundLexicon lexicon)
{
    private const int ShortestCompound = 8;
    private const int LongestCompound = 60;
    private const int ShortestPart = 3;
    private const int MostParts = 5;
    private const int MostKept = 200_000;

    /// <summary>What a linking letter costs, as a logarithm: <i>doelstelling</i> is no <i>doel-s-telling</i>.</summary>
    private const double LinkCost = 2;

    private static readonly string[] Links = [string.Empty, "s", "en", "n"];

    private readonly ConcurrentDictionary<string, IReadOnlyList<TextSpan>> _known = new(StringComparer.Ordinal);

    /// <summary>The parts of a word as spans in it, from left to right; empty for a word that is not seen to be a compound.</summary>
    /// <param name="word">A word in lower case, not stemmed.</param>
    public IReadOnlyList<TextSpan> Split(string word)
    {
        if (word.Length is < ShortestCompound or > LongestCompound)
        {
            return [];
        }

        if (_known.TryGetValue(word, out var parts))
        {
            return parts;
        }

        // Counting takes every lock of the dictionary, so only new words are counted.
        if (_known.Count > MostKept)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(word, Find);
    }

    private IReadOnlyList<TextSpan> Find(string word)
    {
        var search = new Search(word, lexicon);
        search.Cover(0, 0);
        return search.Best;
    }

    /// <summary>Tries every cover of one word.</summary>
    private sealed class Search(string word, CompoundLexicon lexicon)
    {
        private readonly List<TextSpan> _parts = [];
        private double _bestMean = Math.Log(lexicon.CountOf(word) + 1);

        public IReadOnlyList<TextSpan> Best { get; private set; } = [];

        public void Cover(int start, double sumOfLogs)
        {
            if (start == word.Length)
            {
                Weigh(sumOfLogs);
                return;
            }

            for (var end = Math.Min(word.Length, start + lexicon.LongestWord); _parts.Count < MostParts
                && end >= start + ShortestPart; end--)
            {
                if (lexicon.CountOf(word[start..end]) is > 0 and var count)
                {
                    _parts.Add(new TextSpan(start, end));
                    Continue(end, sumOfLogs + Math.Log(count + 1));
                    _parts.RemoveAt(_parts.Count - 1);
                }
            }
        }

        private void Continue(int end, double sumOfLogs)
        {
            foreach (var link in Links)
            {
                var isLastPart = end == word.Length;
                if (isLastPart ? link.Length == 0 : CanLink(end, link))
                {
                    Cover(end + link.Length, link.Length == 0 ? sumOfLogs : sumOfLogs - LinkCost);
                }
            }
        }

        /// <summary>A link stands between two parts; the n only behind an e (<c>ziektenkosten</c>).</summary>
        private bool CanLink(int end, string link) =>
            end + link.Length + ShortestPart <= word.Length
            && string.CompareOrdinal(word, end, link, 0, link.Length) == 0
            && (link is not "n" || word[end - 1] == 'e');

        private void Weigh(double sumOfLogs)
        {
            var mean = sumOfLogs / _parts.Count;
            if (_parts.Count > 1 && mean > _bestMean)
            {
                _bestMean = mean;
                Best = [.. _parts];
            }
        }
    }
}
