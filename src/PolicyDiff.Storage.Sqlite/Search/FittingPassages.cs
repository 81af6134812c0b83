using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>What a passage must be besides the words that are looked for.</summary>
/// <param name="form">The form of passage asked for.</param>
/// <param name="demands">Expressions that must all fit.</param>
/// <param name="excluded">Expressions of which none may fit.</param>
internal sealed class FittingPassages(PassageForm form, IReadOnlyList<string> demands, IReadOnlyList<string> excluded)
{
    /// <summary>The table of FTS5 that is asked.</summary>
    public string Table { get; } = MatchExpression.TableOf(form);

    /// <summary>The form of passage asked for.</summary>
    public PassageForm Form => form;

    /// <summary>The passages that fit, and all of some expressions besides.</summary>
    /// <param name="expressions">At least one.</param>
    public string Match(IReadOnlyList<string> expressions)
    {
        var match = MatchExpression.All([.. demands, .. expressions]);
        return excluded.Count == 0 ? match : $"({match}) NOT ({MatchExpression.Any(excluded)})";
    }
}
