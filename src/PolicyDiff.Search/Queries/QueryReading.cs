using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Search.Queries;

/// <summary>What several words of a query say together: a date, an amount, a separated verb, a denial.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Terms">The ways in which it may stand in a text, the most telling first; never empty.</param>
/// <param name="IsValue">Whether it is a date or amount, which the single words add nothing to.</param>
internal sealed record QueryReading(TextSpan Span, IReadOnlyList<WeightedTerm> Terms, bool IsValue);
