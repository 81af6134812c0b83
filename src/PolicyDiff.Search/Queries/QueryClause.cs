namespace PolicyDiff.Search.Queries;

/// <summary>One or more operands of which one is enough.</summary>
/// <param name="Alternatives">The operands between which <c>OR</c> stands; never empty.</param>
/// <param name="Excluded">Whether a minus stands before it.</param>
internal sealed record QueryClause(IReadOnlyList<Operand> Alternatives, bool Excluded);
