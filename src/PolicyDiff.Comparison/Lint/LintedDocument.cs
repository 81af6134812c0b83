using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Lint;

/// <summary>A document to examine.</summary>
/// <param name="Document">The document.</param>
/// <param name="Requirements">All its requirements in reading order.</param>
public sealed record LintedDocument(PolicyDocument Document, IReadOnlyList<Requirement> Requirements);
