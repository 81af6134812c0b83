using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Suggests which actors of two insurers have the same role: those that do the same kind of things in the same words.</summary>
/// <remarks>Distributional likeness (Z. Harris, 1954): the topics of all requirements of an actor, compared by weight.</remarks>
internal static class EquivalentSuggester
{
    private const int FewestRequirements = 4;
    private const double Alike = 0.35;

    /// <summary>Pairs of actors that each side has alone, each the likeliest of the other; the likeliest pair first.</summary>
    /// <param name="left">The profiles of the left.</param>
    /// <param name="right">The profiles of the right.</param>
    public static IReadOnlyList<(string Left, string Right)> Suggest(IEnumerable<TopicProfile> left, IEnumerable<TopicProfile> right)
    {
        var (lefts, rights) = (Actors(left), Actors(right));
        var own = lefts.Where(entry => !rights.ContainsKey(entry.Key)).ToList();
        var other = rights.Where(entry => !lefts.ContainsKey(entry.Key)).ToList();
        var scores = own.SelectMany(
            one => other.Select(two => (Left: one.Key, Right: two.Key, Similarity: one.Value.Similarity(two.Value))))
            .Where(pair => pair.Similarity >= Alike)
            .OrderByDescending(pair => pair.Similarity)
            .ThenBy(pair => pair.Left, StringComparer.Ordinal)
            .ThenBy(pair => pair.Right, StringComparer.Ordinal)
            .ToList();
        return [.. scores.Where(pair => scores.First(best => best.Left == pair.Left || best.Right == pair.Right) == pair)
            .Select(pair => (pair.Left, pair.Right))];
    }

    private static SortedDictionary<string, FeatureVector> Actors(IEnumerable<TopicProfile> profiles) => new(
        profiles.Where(profile => profile.Actor is not null && profile.Discount == 1)
            .GroupBy(profile => profile.Actor!, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() >= FewestRequirements)
            .ToDictionary(group => group.Key, group => Mean([.. group])),
        StringComparer.OrdinalIgnoreCase);

    private static FeatureVector Mean(IReadOnlyList<TopicProfile> profiles) => new(profiles
        .SelectMany(profile => profile.Features.Names.Select(name => KeyValuePair.Create(name, profile.Features[name] / profiles.Count))));
}
