using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>A requirement as insurers are aligned on it.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Features">What it is about: its words, less its lead and column, least its headings and themes.</param>
/// <param name="Own">What its own words say, without who must do it: two requirements are about the same only where these meet.</param>
/// <param name="Actor">Who, under the one name for equivalents; null where unclear.</param>
/// <param name="Discount">What likeness counts for, in (0, 1]: less for an earlier policy.</param>
internal sealed record TopicProfile(Requirement Requirement, FeatureVector Features, FeatureVector Own, string? Actor, double Discount)
{
    /// <summary>Whether what it is about is named in another sentence, so that its own words tell less of it.</summary>
    public bool Leans { get; init; }
}
