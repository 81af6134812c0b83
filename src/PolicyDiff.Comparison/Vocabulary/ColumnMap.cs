namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Which columns of both sides' tables stand for the same actor or group.</summary>
internal sealed class ColumnMap
{
    private const double Alike = 0.5;
    private const double Unlike = 0.3;

    private readonly Dictionary<string, FeatureVector> _left;
    private readonly Dictionary<string, FeatureVector> _right;

    public ColumnMap(IEnumerable<RequirementProfile> left, IEnumerable<RequirementProfile> right) =>
        (_left, _right) = (Columns(left), Columns(right));

    /// <summary>
    /// Whether both stand in columns that are not each other's, while one of the two has its own counterpart on the other side.
    /// </summary>
    public bool Conflict(RequirementProfile left, RequirementProfile right) =>
        left.Requirement.Column is not null && right.Requirement.Column is not null
        && left.Scope.Similarity(right.Scope) < Unlike
        && (HasCounterpart(left.Scope, _right) || HasCounterpart(right.Scope, _left));

    private static bool HasCounterpart(FeatureVector column, Dictionary<string, FeatureVector> others) =>
        others.Values.Any(other => other.Similarity(column) >= Alike);

    private static Dictionary<string, FeatureVector> Columns(IEnumerable<RequirementProfile> profiles) =>
        profiles.Where(profile => profile.Requirement.Column is not null)
            .DistinctBy(profile => profile.Requirement.Column, StringComparer.Ordinal)
            .ToDictionary(profile => profile.Requirement.Column!, profile => profile.Scope, StringComparer.Ordinal);
}
