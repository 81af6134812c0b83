using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared.Claims;

/// <summary>A value that an announcement names.</summary>
/// <param name="Value">The value as extracted.</param>
/// <param name="Key">Equal for values that mean the same, whatever their notation.</param>
/// <param name="Use">What the announcement says of it.</param>
internal sealed record ClaimedValue(PolicyValue Value, string Key, ValueUse Use);
