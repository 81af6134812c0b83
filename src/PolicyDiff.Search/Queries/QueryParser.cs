namespace PolicyDiff.Search.Queries;

/// <summary>Takes a query apart. Every text is a query: what cannot be understood as an operator is a word.</summary>
/// <remarks>
/// <code>
/// query   = { [ "-" ] ( filter | operand { "OR" operand } ) }
/// operand = word | word "*" | '"' words '"'
/// filter  = ( "insurer" | "year" | "care" | "kind" | "section" ) ":" ( word | '"' words '"' )
/// </code>
/// The Dutch names <c>verzekeraar, jaar, zorgsoort, soort, paragraaf</c> and <c>OF</c> work too. Brackets part words. At most
/// <see cref="MostOperands"/> operands are taken.
/// </remarks>
internal static class QueryParser
{
    /// <summary>What stands behind is left out: nobody types so many words, and a pasted page would take long.</summary>
    public const int MostOperands = 128;

    private static readonly Dictionary<string, FilterField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["insurer"] = FilterField.Insurer,
        ["verzekeraar"] = FilterField.Insurer,
        ["year"] = FilterField.Year,
        ["jaar"] = FilterField.Year,
        ["care"] = FilterField.Care,
        ["zorgsoort"] = FilterField.Care,
        ["kind"] = FilterField.Kind,
        ["soort"] = FilterField.Kind,
        ["section"] = FilterField.Section,
        ["paragraaf"] = FilterField.Section,
    };

    /// <summary>Takes a query apart.</summary>
    /// <param name="text">Any text.</param>
    public static ParsedQuery Parse(string text)
    {
        List<QueryClause> clauses = [];
        List<FilterTerm> filters = [];
        var joins = false;
        var lexer = new QueryLexer(text);
        while (clauses.Count < MostOperands && lexer.Next() is { } lexeme)
        {
            if (IsOr(lexeme))
            {
                joins = clauses.Count > 0;
            }
            else if (FilterOf(lexeme, lexer) is { } filter)
            {
                filters.Add(filter);
                joins = false;
            }
            else if (OperandOf(lexeme) is { } operand)
            {
                Add(clauses, operand, lexeme.Excluded, joins);
                joins = false;
            }
        }

        return new ParsedQuery(clauses, filters);
    }

    private static bool IsOr(Lexeme lexeme) => lexeme is { Quoted: false, Excluded: false, Text: "OR" or "OF" };

    private static FilterTerm? FilterOf(Lexeme lexeme, QueryLexer lexer)
    {
        var colon = lexeme.Quoted ? -1 : lexeme.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !Fields.TryGetValue(lexeme.Text[..colon], out var field))
        {
            return null;
        }

        var value = colon + 1 < lexeme.Text.Length ? lexeme.Text[(colon + 1)..] : lexer.NextIfQuoted()?.Text;
        return string.IsNullOrWhiteSpace(value) ? null : new FilterTerm(field, value.Trim(), lexeme.Excluded);
    }

    private static Operand? OperandOf(Lexeme lexeme)
    {
        if (string.IsNullOrWhiteSpace(lexeme.Text))
        {
            return null;
        }

        if (lexeme.Quoted)
        {
            return new Operand(OperandKind.Phrase, lexeme.Text);
        }

        var stem = lexeme.Text.TrimEnd('*');
        return stem.Length == lexeme.Text.Length ? new Operand(OperandKind.Word, stem)
            : stem.Length == 0 ? null
            : new Operand(OperandKind.Prefix, stem);
    }

    private static void Add(List<QueryClause> clauses, Operand operand, bool excluded, bool joins)
    {
        if (joins && !excluded && !clauses[^1].Excluded)
        {
            clauses[^1] = clauses[^1] with { Alternatives = [.. clauses[^1].Alternatives, operand] };
        }
        else
        {
            clauses.Add(new QueryClause([operand], excluded));
        }
    }
}
