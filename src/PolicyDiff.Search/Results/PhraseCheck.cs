using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Search.Queries;

namespace PolicyDiff.Search.Results;

/// <summary>Keeps the sections that hold the phrases of a query word for word: the index knows stems only, and no stop words.</summary>
internal sealed class PhraseCheck(IReadOnlyList<QueryClause> clauses, DocumentCache documents)
{
    /// <summary>For each clause with a phrase, the phrases of which one must be there; clauses that have other alternatives too are left to the index.</summary>
    private readonly string[][] _demands = [.. clauses
        .Where(clause => !clause.Excluded && clause.Alternatives.All(operand => operand.Kind is OperandKind.Phrase))
        .Select(clause => clause.Alternatives.Select(operand => Plain(operand.Text)).ToArray())];

    /// <summary>Whether a query holds phrases at all.</summary>
    public static bool Asks(IReadOnlyList<QueryClause> clauses) =>
        clauses.Any(clause => !clause.Excluded && clause.Alternatives.Any(operand => operand.Kind is OperandKind.Phrase));

    /// <summary>Whether hits are looked at at all.</summary>
    public bool IsNeeded => _demands.Length > 0;

    /// <summary>The same query with the words of its phrases as single words.</summary>
    public static IReadOnlyList<QueryClause> Relax(IReadOnlyList<QueryClause> clauses) => [.. clauses.SelectMany(clause =>
        clause.Excluded || clause.Alternatives.All(operand => operand.Kind is not OperandKind.Phrase) ? [clause] : clause.Alternatives.Select(Relax))];

    private static QueryClause Relax(Operand operand) => new([operand with { Kind = OperandKind.Word }], Excluded: false);

    /// <summary>The hits that hold every phrase.</summary>
    public async Task<IReadOnlyList<PassageHit>> KeepAsync(IReadOnlyList<PassageHit> hits, CancellationToken cancellationToken)
    {
        if (!IsNeeded)
        {
            return hits;
        }

        List<PassageHit> kept = [];
        foreach (var hit in hits)
        {
            if (await documents.SectionAsync(hit.Document, hit.Section, cancellationToken).ConfigureAwait(false) is { } path && Holds(path))
            {
                kept.Add(hit);
            }
        }

        return kept;
    }

    private static string Plain(string text) => $" {string.Join(' ', DutchAnalyzers.Exact.Analyze(text).Select(token => token.Term))} ";

    private bool Holds(SectionPath path)
    {
        string[] lines = [.. SectionText.Lines(path.Section).Select(line => Plain(line.Text)), Plain(path.Section.Title)];
        return _demands.All(phrases => phrases.Any(phrase => lines.Any(line => line.Contains(phrase, StringComparison.Ordinal))));
    }
}
