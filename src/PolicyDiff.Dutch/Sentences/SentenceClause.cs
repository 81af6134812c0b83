using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Sentences;

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Signal">The word that opens it, in lower case; empty where none does.</param>
/// <param name="Span">Where it stands, the signal included, the comma behind it not.</param>
public sealed record SentenceClause(SentenceClauseKind Kind, string Signal, TextSpan Span);
