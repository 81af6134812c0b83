using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>An inverted index over the requirements of one side: from a feature to those that have it.</summary>
/// <remarks>
/// Rare features are followed first, and only as many as stay within a fixed number of entries, so that a look-up costs the same however many requirements there are.
/// </remarks>
internal sealed class FeatureIndex
{
    private const int LongestPostings = 400;
    private const int MostFollowed = 2_000;

    private static readonly List<(int Index, double Weight)> None = [];

    private readonly IReadOnlyList<RequirementProfile> _profiles;
    private readonly Dictionary<string, List<(int Index, double Weight)>> _postings = new(StringComparer.Ordinal);
    private readonly double[] _shared;
    private readonly List<int> _touched = [];

    public FeatureIndex(IReadOnlyList<RequirementProfile> profiles)
    {
        _profiles = profiles;
        _shared = new double[profiles.Count];
        foreach (var profile in profiles)
        {
            for (var feature = 0; feature < profile.Features.Names.Count; feature++)
            {
                PostingsOf(profile.Features.Names[feature]).Add((profile.Index, profile.Features.Weights[feature]));
            }
        }
    }

    /// <summary>The requirements that share the most with one of the other side, the most alike first; among equals those nearest in place.</summary>
    /// <param name="profile">The requirement of the other side.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<int> Nearest(RequirementProfile profile, int most)
    {
        Follow(profile.Features);
        var nearest = new List<Candidate>(most + 1);
        foreach (var index in _touched)
        {
            var dice = 2 * _shared[index] / (profile.Features.Total + _profiles[index].Features.Total);
            Keep(nearest, new Candidate(dice, Math.Abs(index - profile.Index), index), most);
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

    private void Follow(FeatureVector features)
    {
        var followed = 0;
        foreach (var (weight, postings) in features.Names
            .Zip(features.Weights, (name, weight) => (Weight: weight, Postings: _postings.GetValueOrDefault(name, None)))
            .Where(feature => feature.Postings.Count <= LongestPostings)
            .OrderBy(feature => feature.Postings.Count))
        {
            followed += postings.Count;
            if (followed > MostFollowed)
            {
                return;
            }

            foreach (var (index, other) in postings)
            {
                if (_shared[index] <= 0)
                {
                    _touched.Add(index);
                }

                _shared[index] += Math.Min(weight, other);
            }
        }
    }

    private List<(int Index, double Weight)> PostingsOf(string feature)
    {
        if (!_postings.TryGetValue(feature, out var list))
        {
            _postings.Add(feature, list = []);
        }

        return list;
    }

    private readonly record struct Candidate(double Dice, int Distance, int Index)
    {
        public bool IsBefore(Candidate other) =>
            Dice != other.Dice ? Dice > other.Dice : Distance != other.Distance ? Distance < other.Distance : Index < other.Index;
    }
}
