using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment.Groups;

/// <summary>Which sections of both sides answer to each other, whatever their numbers.</summary>
internal sealed class SectionMap
{
    private const double SurePartner = 0.5;
    private const double UnsurePartner = 0.3;

    private readonly Dictionary<(string Left, string Right), double> _affinity;

    private readonly Dictionary<string, (string Left, double Affinity)> _bestOfRight;

    private SectionMap(Dictionary<(string Left, string Right), double> affinity)
    {
        _affinity = affinity;
        _bestOfRight = affinity.GroupBy(pair => pair.Key.Right, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key.Left, StringComparer.Ordinal)
                .Select(pair => (pair.Key.Left, pair.Value)).First(),
            StringComparer.Ordinal);
    }

    /// <summary>Maps sections by the likeness of their titles and by what is paired already.</summary>
    /// <param name="vocabulary">Both sides.</param>
    /// <param name="pairs">Pairs of indices that hold so far, each with its similarity; may be empty.</param>
    public static SectionMap Of(PairVocabulary vocabulary, IEnumerable<(int Left, int Right, double Similarity)> pairs)
    {
        var votes = new Dictionary<(string Left, string Right), double>();
        foreach (var (left, right, similarity) in pairs)
        {
            var key = (vocabulary.Left[left].SectionKey, vocabulary.Right[right].SectionKey);
            votes[key] = votes.GetValueOrDefault(key) + similarity;
        }

        var affinity = TitleLikeness(vocabulary);
        var leftTotals = Sizes(vocabulary.Left);
        var rightTotals = Sizes(vocabulary.Right);
        foreach (var (key, weight) in votes)
        {
            var share = Math.Min(1, weight / Math.Sqrt((double)leftTotals[key.Left] * rightTotals[key.Right]));
            affinity[key] = Math.Max(affinity.GetValueOrDefault(key), Math.Min(1, (0.6 * affinity.GetValueOrDefault(key)) + share));
        }

        return new SectionMap(affinity);
    }

    /// <summary>How well the sections of two requirements answer to each other, in [0, 1].</summary>
    public double Affinity(RequirementProfile left, RequirementProfile right) =>
        _affinity.GetValueOrDefault((left.SectionKey, right.SectionKey));

    /// <summary>Whether the section on the right surely answers to another section than that on the left.</summary>
    public bool HasOther(RequirementProfile left, RequirementProfile right) =>
        _bestOfRight.TryGetValue(right.SectionKey, out var best) && !string.Equals(best.Left, left.SectionKey, StringComparison.Ordinal)
        && best.Affinity >= SurePartner && Affinity(left, right) < UnsurePartner;

    /// <summary>The map with its sides swapped.</summary>
    public SectionMap Mirrored() => new(_affinity.ToDictionary(pair => (pair.Key.Right, pair.Key.Left), pair => pair.Value));

    private static Dictionary<string, int> Sizes(IReadOnlyList<RequirementProfile> profiles) =>
        profiles.GroupBy(profile => profile.SectionKey, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static Dictionary<(string Left, string Right), double> TitleLikeness(PairVocabulary vocabulary)
    {
        const double Least = 0.3;
        var right = Titles(vocabulary, vocabulary.Right);
        var rightsWith = right.SelectMany(title => title.Title.Names.Select(name => (name, title)))
            .ToLookup(entry => entry.name, entry => entry.title, StringComparer.Ordinal);
        var affinity = new Dictionary<(string Left, string Right), double>();
        foreach (var (leftKey, leftTitle) in Titles(vocabulary, vocabulary.Left))
        {
            // Titles that share no word are not alike: there is no need to lay every section beside every other.
            foreach (var (rightKey, rightTitle) in leftTitle.Names.SelectMany(name => rightsWith[name])
                .DistinctBy(title => title.Key, StringComparer.Ordinal))
            {
                var likeness = leftTitle.Similarity(rightTitle);
                if (likeness > Least)
                {
                    affinity[(leftKey, rightKey)] = 0.8 * likeness;
                }
            }
        }

        return affinity;
    }

    private static List<(string Key, FeatureVector Title)> Titles(PairVocabulary vocabulary, IReadOnlyList<RequirementProfile> profiles) =>
        [.. profiles.DistinctBy(profile => profile.SectionKey, StringComparer.Ordinal)
            .Select(profile => (profile.SectionKey, vocabulary.FeaturesOf(profile.Requirement.Citation.SectionTitle)))];
}
