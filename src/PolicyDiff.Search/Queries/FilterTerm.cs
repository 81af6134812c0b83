namespace PolicyDiff.Search.Queries;

/// <summary>A demand such as <c>year:2025</c>.</summary>
/// <param name="Field">What is asked.</param>
/// <param name="Value">The value as typed; never empty.</param>
/// <param name="Excluded">Whether a minus stands before it.</param>
internal sealed record FilterTerm(FilterField Field, string Value, bool Excluded);
