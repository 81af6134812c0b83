using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>Requirements by their words, so that few need be laid beside one.</summary>
internal sealed class ProfileIndex
{
    private readonly Dictionary<string, List<RequirementProfile>> _byFeature = new(StringComparer.Ordinal);

    public ProfileIndex(IEnumerable<RequirementProfile> profiles)
    {
        foreach (var profile in profiles)
        {
            foreach (var name in profile.Features.Names)
            {
                if (!_byFeature.TryGetValue(name, out var holders))
                {
                    _byFeature[name] = holders = [];
                }

                holders.Add(profile);
            }
        }
    }

    /// <summary>Those that hold one of its heaviest words, those that hold most of it first; equals in reading order.</summary>
    public IEnumerable<RequirementProfile> Near(RequirementProfile profile)
    {
        var features = profile.Features;
        return features.Names.Index()
            .OrderByDescending(name => features.Weights[name.Index])
            .ThenBy(name => name.Item, StringComparer.Ordinal)
            .Take(RepeatOptions.Default.Keys)
            .SelectMany(name => _byFeature.GetValueOrDefault(name.Item, []))
            .Distinct<RequirementProfile>(ReferenceEqualityComparer.Instance)
            .Select(other => (Other: other, Held: features.CoveredBy(other.Features)))
            .Where(entry => entry.Held >= RepeatOptions.Default.LeastToLookAt)
            .OrderByDescending(entry => entry.Held)
            .ThenBy(entry => entry.Other.Index)
            .Select(entry => entry.Other);
    }
}
