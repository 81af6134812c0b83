using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>An inverted index over some requirements of one side: from a sequence of letters to those that have it.</summary>
/// <remarks>
/// Rare sequences are followed first, and only as many as stay within a fixed number of
/// entries, so that a look-up costs the same however many requirements there are.
/// </remarks>
internal sealed class LetterIndex
{
    private const int LongestPostings = 400;
    private const int MostFollowed = 3_000;

    private readonly IReadOnlyList<LetterVector> _vectors;
    private readonly List<(int Index, float Weight)>?[] _postings;
    private readonly double[] _shared;
    private readonly List<int> _touched = [];

    /// <summary>Makes an index.</summary>
    /// <param name="vectors">The side.</param>
    /// <param name="indices">Which of its requirements are found.</param>
    /// <param name="sequences">How many sequences there are.</param>
    public LetterIndex(IReadOnlyList<LetterVector> vectors, IEnumerable<int> indices, int sequences)
    {
        _vectors = vectors;
        _shared = new double[vectors.Count];
        _postings = new List<(int, float)>?[sequences];
        foreach (var index in indices)
        {
            var vector = vectors[index];
            for (var place = 0; place < vector.Sequences.Length; place++)
            {
                (_postings[vector.Sequences[place]] ??= []).Add((index, vector.Weights[place]));
            }
        }
    }

    /// <summary>
    /// The requirements that share the most with one of the other side, the most alike first; among equals those nearest in place.
    /// </summary>
    /// <param name="letters">The letters of the requirement of the other side.</param>
    /// <param name="place">Its place there.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<int> Nearest(LetterVector letters, int place, int most)
    {
        Follow(letters);
        var nearest = new List<Candidate>(most + 1);
        foreach (var index in _touched)
        {
            var dice = 2 * _shared[index] / (letters.Total + _vectors[index].Total);
            Keep(nearest, new Candidate(dice, Math.Abs(index - place), index), most);
            _shared[index] = 0;
        }

        _touched.Clear();
        return [.. nearest.Select(candidate => candidate.Index)];
    }

    private static void Keep(List<Candidate> nearest, Candidate candidate, int most)
    {
        var place = nearest.Count;
        while (place > 0 && candidate.IsBefore(nearest[place - 1]))
        {
            place--;
        }

        if (place < most)
        {
            nearest.Insert(place, candidate);
        }

        if (nearest.Count > most)
        {
            nearest.RemoveAt(most);
        }
    }

    private void Follow(LetterVector letters)
    {
        var order = Enumerable.Range(0, letters.Sequences.Length).ToArray();
        var lengths = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            lengths[place] = _postings[letters.Sequences[place]]?.Count ?? 0;
        }

        Array.Sort(lengths, order);
        var followed = 0;
        for (var place = 0; place < order.Length && lengths[place] <= LongestPostings; place++)
        {
            followed += lengths[place];
            if (followed > MostFollowed)
            {
                return;
            }

            Add(letters.Sequences[order[place]], letters.Weights[order[place]]);
        }
    }

    private void Add(int sequence, float weight)
    {
        foreach (var (index, other) in _postings[sequence] ?? [])
        {
            if (_shared[index] <= 0)
            {
                _touched.Add(index);
            }

            _shared[index] += Math.Min(weight, other);
        }
    }

    private readonly record struct Candidate(double Dice, int Distance, int Index)
    {
        public bool IsBefore(Candidate other) =>
            Dice != other.Dice ? Dice > other.Dice : Distance != other.Distance ? Distance < other.Distance : Index < other.Index;
    }
}
