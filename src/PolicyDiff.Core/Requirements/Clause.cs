using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Requirements;

/// <summary>A clause that makes a requirement hold only at times.</summary>
/// <param name="Kind">How it narrows.</param>
/// <param name="Text">The clause with its signal word.</param>
/// <param name="Span">Where it stands in the requirement's text.</param>
public sealed record Clause(ClauseKind Kind, string Text, TextSpan Span);
