using PolicyDiff.Core.Lint;

namespace PolicyDiff.Comparison.Lint;

/// <summary>Looks for one kind of mistake.</summary>
internal interface ILintRule
{
    /// <summary>The findings in one document, in reading order.</summary>
    IEnumerable<LintFinding> Find(LintedDocument linted);
}
