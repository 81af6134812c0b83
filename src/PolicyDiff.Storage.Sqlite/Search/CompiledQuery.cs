using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>A query with what the vocabulary knows of it.</summary>
/// <param name="Required">What a passage must have.</param>
/// <param name="Optional">What adds to its score.</param>
/// <param name="Fitting">What it must be besides.</param>
internal sealed record CompiledQuery(IReadOnlyList<CompiledNode> Required, IReadOnlyList<CompiledNode> Optional, FittingPassages Fitting)
{
    /// <summary>Everything that counts for the score.</summary>
    public IReadOnlyList<CompiledNode> Nodes => [.. Required, .. Optional];

    /// <summary>Every passage that fits, in FTS5's language.</summary>
    public string Match => Fitting.Match(Required.Count > 0
        ? [.. Required.Select(node => node.Expression)]
        : [MatchExpression.Any([.. Optional.Select(node => node.Expression)])]);

    /// <summary>Looks a query up.</summary>
    /// <param name="connection">The index.</param>
    /// <param name="state">What it holds.</param>
    /// <param name="query">The query.</param>
    /// <param name="documents">The keys of the documents asked for; null for all.</param>
    /// <returns>Null where nothing in the index can fit.</returns>
    public static CompiledQuery? Of(SqliteConnection connection, SearchState state, SearchQuery query, IReadOnlyList<long>? documents)
    {
        var compiler = new QueryCompiler(connection, state);
        var required = query.Required.Select(compiler.Compile).ToArray();
        CompiledNode[] optional = [.. query.Optional.Select(compiler.Compile).OfType<CompiledNode>()];
        if (required.Contains(null) || required.Length + optional.Length == 0 || documents is { Count: 0 })
        {
            return null;
        }

        string[] excluded = [.. query.Excluded.Select(compiler.Compile).OfType<CompiledNode>().Select(node => node.Expression)];
        return new CompiledQuery(
            [.. required.OfType<CompiledNode>()],
            optional,
            new FittingPassages(query.Filter.Form, [.. MatchExpression.Filter(query.Filter, documents)], excluded));
    }
}
