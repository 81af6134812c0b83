namespace PolicyDiff.Search.Queries;

/// <summary>Asks for the words of a phrase where the phrase itself stands nowhere.</summary>
internal static class PhraseRelaxing
{
    /// <summary>Whether a query holds phrases at all.</summary>
    public static bool Asks(IReadOnlyList<QueryClause> clauses) =>
        clauses.Any(clause => !clause.Excluded && clause.Alternatives.Any(operand => operand.Kind is OperandKind.Phrase));

    /// <summary>The same query with the words of its phrases as single words.</summary>
    public static IReadOnlyList<QueryClause> Relax(IReadOnlyList<QueryClause> clauses) => [.. clauses.SelectMany(clause =>
        clause.Excluded || clause.Alternatives.All(operand => operand.Kind is not OperandKind.Phrase)
            ? [clause]
            : clause.Alternatives.Select(Relax))];

    private static QueryClause Relax(Operand operand) => new([operand with { Kind = OperandKind.Word }], Excluded: false);
}
