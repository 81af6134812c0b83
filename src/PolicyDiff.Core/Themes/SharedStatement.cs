using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Themes;

/// <summary>What every policy of a table says about a theme.</summary>
/// <param name="Statement">The statement in the words of the first policy.</param>
/// <param name="Places">
/// Where each document says it, once a document, in the order of the columns; the first is that of the statement.
/// </param>
public sealed record SharedStatement(ThemeStatement Statement, IReadOnlyList<Requirement> Places);
