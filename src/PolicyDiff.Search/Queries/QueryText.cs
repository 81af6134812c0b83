namespace PolicyDiff.Search.Queries;

/// <summary>Writes the words of a query again.</summary>
internal static class QueryText
{
    /// <summary>The clauses in the query language, some of their words replaced.</summary>
    /// <param name="clauses">The clauses in order.</param>
    /// <param name="replacements">Word to what is written instead.</param>
    public static string Of(IReadOnlyList<QueryClause> clauses, IReadOnlyDictionary<string, string> replacements) =>
        string.Join(' ', clauses.Select(clause =>
            (clause.Excluded ? "-" : string.Empty)
                + string.Join(" OR ", clause.Alternatives.Select(operand => Of(operand, replacements)))));

    private static string Of(Operand operand, IReadOnlyDictionary<string, string> replacements)
    {
        var text = string.Join(' ', operand.Text.Split(' ').Select(word => Replace(word, replacements)));
        return operand.Kind switch
        {
            OperandKind.Phrase => $"\"{text}\"",
            OperandKind.Prefix => operand.Text + "*",
            _ => text,
        };
    }

    private static string Replace(string word, IReadOnlyDictionary<string, string> replacements)
    {
        var bare = word.Trim('.', ',', ';', '?', '!', '\'');
        return replacements.TryGetValue(bare, out var other) ? other : word;
    }
}
