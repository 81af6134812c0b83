using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Lint;

/// <summary>Headings without text below them, and without headings of a lower level. The title of the document, before the first text, is none.</summary>
internal sealed class EmptyHeadingRule : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Find(LintedDocument linted) => linted.Document.AllSections()
        .SkipWhile(path => path.Section.Blocks.Count == 0)
        .Where(path => path.Section is { Title.Length: > 0, Blocks.Count: 0, Children.Count: 0 })
        .Select(path => new LintFinding(LintKind.EmptyHeading, [path.Section.Heading], [new LintPlace(LintPlaceRole.Here, HeadingCitation.Of(linted.Document.Id, path))]));
}
